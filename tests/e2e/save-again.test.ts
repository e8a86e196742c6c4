import type { Page } from 'playwright-core';
import { exampleHtml } from '../support/example-html';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { saveByShortcut } from '../support/save-without-button';
import { expect, test } from './fixtures';

const HEADLINE = 'Head of Procurement at Quillfjord Instruments | Flow meters, fair contracts';
const NEW_HEADLINE = 'Chief Procurement Officer at Quillfjord Instruments';

test('saving again lists what changed, doubles nobody, and leaves what the rep typed', async ({ twoway, server }) => {
  const { page, panel } = await saveByPageButton(twoway, MARISOL);
  await typeHeadline(panel, 'Buys flow meters');
  server.put(
    MARISOL.url,
    exampleHtml(MARISOL.url, [HEADLINE, NEW_HEADLINE], ['Utrecht Area, Netherlands', 'Antwerp, Belgium']),
  );
  await page.reload();

  await expect(panel.getByText('Location: Utrecht Area, Netherlands → Antwerp, Belgium')).toBeVisible();
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
  await saveByShortcut(twoway);
  const notices = region(panel, 'Notices');
  await expect(notices).toContainText(`${MARISOL.name} was known already and is updated`);
  await expect(notices).toContainText('Location: Utrecht Area, Netherlands → Antwerp, Belgium');
  await expect(notices).toContainText('Headline kept: you typed it');
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([{ headline: 'Buys flow meters', location: 'Antwerp, Belgium' }]);

  await notices.getByRole('listitem').filter({ hasText: 'is updated' }).getByRole('button', { name: 'Undo' }).click();
  await expect(region(panel, 'Contact')).toContainText('Utrecht Area, Netherlands');
  await saveByShortcut(twoway);
  await expect(region(panel, 'Contact')).toContainText('Antwerp, Belgium');
  await saveByShortcut(twoway);
  await expect(notices).toContainText('was known already; nothing changed');
  expect((await twoway.database())['contacts']).toHaveLength(1);
});

async function typeHeadline(panel: Page, text: string): Promise<void> {
  await button(region(panel, 'Contact'), 'Edit').click();
  await button(panel, 'Edit headline').click();
  await panel.getByLabel('Headline', { exact: true }).fill(text);
  await button(panel, 'Save').click();
  await expect(panel.getByText('typed', { exact: true })).toBeVisible();
}
