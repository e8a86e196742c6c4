import type { Page } from 'playwright-core';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByContextMenu, saveByShortcut } from '../support/save-without-button';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

interface Way {
  name: string;
  save(twoway: Twoway, page: Page, panel: Page): Promise<void>;
}

const WAYS: Way[] = [
  { name: "the page's button", save: (_twoway, page) => pressPageButton(page, 'Save as lead') },
  { name: 'the panel', save: (_twoway, _page, panel) => button(panel, 'Save as lead').click() },
  {
    name: 'the toolbar popup',
    save: async (twoway) => {
      const popup = await twoway.openPopup();
      await button(popup, 'Save as lead').click();
      await expect(popup.getByRole('region', { name: MARISOL.name })).toContainText('Lead');
    },
  },
  { name: 'the context menu', save: (twoway) => saveByContextMenu(twoway) },
  { name: 'the keyboard shortcut', save: (twoway) => saveByShortcut(twoway) },
];

for (const { name, save } of WAYS) {
  test(`${name} saves one lead, shown at once, editable, and undone at a press`, async ({ twoway }) => {
    const page = await twoway.openPage(MARISOL.url);
    const panel = await twoway.openSidePanel(page);
    await expect(button(panel, 'Save as lead')).toBeVisible();
    await save(twoway, page, panel);

    await expect(region(panel, 'Relationship')).toContainText('One-way');
    await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
    await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
    const { contacts, events, outbox } = await twoway.database();
    expect(contacts).toMatchObject([{ name: MARISOL.name, stage: 'lead', linkedinSlug: MARISOL.slug }]);
    expect(events).toMatchObject([{ type: 'contactSaved' }]);
    expect(outbox?.length).toBeGreaterThan(0);

    await editLocation(panel, 'Rotterdam');
    await expect(region(panel, 'Contact')).toContainText('Rotterdam');
    await region(panel, 'Notices').getByRole('button', { name: 'Undo' }).last().click();
    await expect(region(panel, 'Contact')).toContainText('Utrecht Area, Netherlands');
    await undoSave(panel);
    await expect(region(panel, 'Contact')).toContainText('Not saved yet');
    await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
    expect((await twoway.database())['contacts']).toEqual([]);
  });
}

async function editLocation(panel: Page, text: string): Promise<void> {
  await button(region(panel, 'Contact'), 'Edit').click();
  await button(panel, 'Edit location').click();
  await panel.getByLabel('Location', { exact: true }).fill(text);
  await button(panel, 'Save').click();
}

/** From the history, since the notice may have gone. */
async function undoSave(panel: Page): Promise<void> {
  await button(panel, 'History').click();
  const saved = region(panel, 'History').getByRole('listitem').filter({ hasText: 'Saved as a lead' });
  await button(saved, 'Undo').click();
}
