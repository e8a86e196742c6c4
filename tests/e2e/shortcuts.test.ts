import type { WxtBrowser } from 'wxt/browser';
import { activeTab } from '../support/active-tab';
import { MARISOL } from '../support/example-people';
import { button, region } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { sendToWorker } from '../support/send-to-worker';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

/** Chrome's events can be fired in the worker; without a display nobody can press a menu or a key for them. */
type Fired<Arguments extends unknown[]> = { dispatch(...event: Arguments): void };
declare const chrome: WxtBrowser & {
  contextMenus: { onClicked: Fired<[info: object, tab: object]> };
  commands: { onCommand: Fired<[command: string, tab: object]> };
};

async function shortcut(twoway: Twoway, command: string): Promise<void> {
  const tab = await activeTab(twoway);
  await twoway.worker.evaluate(([command, tab]) => chrome.commands.onCommand.dispatch(command, tab), [
    command,
    tab,
  ] as const);
}

async function menu(twoway: Twoway, menuItemId: string): Promise<void> {
  const tab = await activeTab(twoway);
  await twoway.worker.evaluate(([menuItemId, tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab), [
    menuItemId,
    tab,
  ] as const);
}

test('shortcuts and the menu of the page lead to the form to log, the next follow-up and the search', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await shortcut(twoway, 'log-interaction');
  await expect(panel.getByRole('form', { name: 'What happened' })).toBeVisible();
  await panel.getByLabel('Note', { exact: true }).fill('A call');
  await menu(twoway, 'follow-up');
  await expect(region(panel, 'Follow-up').locator('[data-new-follow-up] :focus')).toBeVisible();
  // What was typed meanwhile is still there.
  await menu(twoway, 'log-interaction');
  await expect(panel.getByLabel('Note', { exact: true })).toHaveValue('A call');
  await button(panel, 'Cancel').first().click();

  // The next event finds its listener in a worker that has just begun.
  await twoway.killWorker();
  await sendToWorker(twoway, 'followUpsChanged');
  await shortcut(twoway, 'search');
  await expect(panel.getByRole('combobox', { name: 'Search contacts' })).toBeFocused();
});

test('a shortcut for somebody who is not saved says so', async ({ twoway }) => {
  const panel = await twoway.openSidePanel(await twoway.openPage(MARISOL.url));
  await expect(button(panel, 'Save as lead')).toBeVisible();
  for (const command of ['follow-up', 'log-interaction']) {
    await shortcut(twoway, command);
    await expect(region(panel, 'Notices')).toContainText('Save first');
    await button(panel, 'Dismiss').click();
  }
});

test('? shows the keys of the panel and of the page, and none acts while the rep types', async ({ twoway }) => {
  for (const path of ['sidepanel.html', 'pipeline.html']) {
    const page = await twoway.openTab(path);
    await expect(button(page, 'Keyboard help')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('This sheet');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.close();
  }
  const options = await twoway.openTab('options.html');
  await expect(options.getByText('Search contacts')).toBeVisible();
  await expect(options.getByText('Set a follow-up with this person')).toBeVisible();
});
