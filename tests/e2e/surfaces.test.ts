import { MARISOL, RURIK } from '../support/example-people';
import { THREADS } from '../support/example-threads';
import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

/** A tab of the browser's usual size. */
const TAB_WIDTH = 1280;
/** What a laptop of 1280 by 800 leaves to a page. */
const LAPTOP = { width: 1280, height: 700 };

test.describe('every surface, light and dark, hinders nobody', () => {
  test('welcome and options', async ({ twoway }) => {
    expect(await lookAt(twoway.welcome, 'welcome', TAB_WIDTH)).toEqual([]);
    await twoway.welcome.setViewportSize(LAPTOP);
    const height = await twoway.welcome.evaluate(() => document.documentElement.scrollHeight);
    expect(height, 'The welcome is one screen').toBeLessThanOrEqual(LAPTOP.height);
    expect(await lookAt(await twoway.openTab('options.html'), 'options', TAB_WIDTH)).toEqual([]);
  });

  test('the panel: nobody yet, a profile, a contact, the pipeline; the popup', async ({ twoway }) => {
    const page = await twoway.openPage(MARISOL.url);
    const panel = await twoway.openSidePanel(page);
    await panel.getByRole('tab', { name: 'Pipeline' }).click();
    await expect(panel.getByText('Nobody here yet')).toBeVisible();
    expect(await lookAt(panel, 'panel-empty')).toEqual([]);
    await panel.getByRole('tab', { name: 'This page' }).click();
    await expect(button(panel, 'Save as lead')).toBeVisible();
    expect(await lookAt(panel, 'panel-profile')).toEqual([]);
    await saveByPageButton(twoway, RURIK);
    await button(region(panel, 'Follow-up'), 'Tomorrow').click();
    await saveByPageButton(twoway, MARISOL);
    await button(region(panel, 'Contact'), 'Edit').click();
    await button(panel, 'History').click();
    expect(await lookAt(panel, 'panel-contact')).toEqual([]);
    const popup = await twoway.openPopup();
    await expect(region(popup, 'Next')).toBeVisible();
    expect(await lookAt(popup, 'popup')).toEqual([]);
    await panel.getByRole('tab', { name: 'Pipeline' }).click();
    await button(region(panel, 'Pipeline'), 'Follow-ups').click();
    await expect(region(panel, 'Next')).toBeVisible();
    expect(await lookAt(panel, 'panel-home')).toEqual([]);
  });

  test('the panel beside a thread', async ({ twoway }) => {
    const { panel } = await openAnsweredThread(twoway, { log: true });
    await expect(button(panel, 'Promote to prospect')).toBeEnabled();
    expect(await lookAt(panel, 'panel-thread')).toEqual([]);
    await twoway.openPage(THREADS.unknownAccount);
    await expect(panel.getByText('Not logged: the open account could not be read.')).toBeVisible();
    expect(await lookAt(panel, 'panel-unknown-account')).toEqual([]);
  });
});
