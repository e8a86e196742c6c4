import type { Page } from 'playwright-core';
import { MARISOL } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const WIDE = 1280;

/** The part of a list that is about one thing. */
const item = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const notice = (page: Page) => region(page, 'Notices');

test('a prospect becomes an opportunity by a deal, which is stepped, objected to, won, and followed up', async ({
  twoway,
}) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  await button(panel, 'Promote to prospect').click();
  await expect(region(panel, 'Thread')).toContainText('Prospect');
  const deals = region(panel, 'Deals');
  await button(deals, 'New deal').click();
  const form = deals.getByRole('form', { name: 'New deal' });
  await form.getByLabel('Deal', { exact: true }).fill('Six cold rooms');
  await form.getByLabel('Amount').fill('lots');
  await expect(form).toContainText('“lots” is no amount.');
  await expect(button(form, 'Open deal')).toBeDisabled();
  await form.getByLabel('Amount').fill('12.500,50');
  await form.getByLabel('Currency').selectOption('EUR');
  await expect(form).toContainText('€12,500.50');
  await form.getByLabel('Expected close').fill('in 3 weeks');
  await deals.evaluate((part) => part.scrollIntoView());
  await takePicture(panel, 'deal-form-panel');
  await form.getByLabel('Expected close').press('Enter');
  await expect(notice(panel)).toContainText('Deal opened: Six cold rooms');
  await expect(region(panel, 'Thread')).toContainText('Opportunity');
  expect((await twoway.database())['deals']).toMatchObject([{ amount: 1_250_050, currency: 'EUR', status: 'open' }]);

  const deal = item(panel, 'Six cold rooms');
  await deal.getByRole('radio', { name: 'Proposal' }).click();
  await expect(notice(panel)).toContainText('Six cold rooms: Proposal');
  await button(deal, 'Note an objection').click();
  await deal.getByLabel('In their words').fill('Too expensive');
  await deal.getByLabel('In their words').press('Enter');
  const objection = item(panel, 'Too expensive');
  await button(objection, 'Answer').click();
  await objection.getByLabel('Answer', { exact: true }).fill('Pays back in a year');
  await button(objection, 'Keep answer').click();
  await expect(objection).toContainText('Pays back in a year');
  expect(await lookAt(panel, 'panel-deal')).toEqual([]);
  await deals.evaluate((part) => part.scrollIntoView());
  await takePicture(panel, 'deal-panel');

  await button(deal, 'Won…').click();
  await button(deal, 'Mark as won').click();
  await expect(region(panel, 'Thread')).toContainText('Customer');
  const proposed = region(panel, 'Proposed follow-up');
  await expect(proposed).toContainText('After a won deal: 10 working days');
  await button(proposed, 'Set').click();
  await expect(region(panel, 'Follow-up')).toContainText(/in 2 weeks|Dec|in \d+ days/);
  expect((await twoway.database())['followUps']).toMatchObject([{ why: 'wonDeal', status: 'open' }]);

  await button(panel, 'History').click();
  const won = region(panel, 'History').getByRole('listitem').filter({ hasText: 'Won the deal: Six cold rooms' });
  await expect(won).toContainText('Opportunity → Customer');
  await button(won, 'Undo').click();
  await expect(region(panel, 'Thread')).toContainText('Opportunity');
});

test('deals by step, the forecast, a loss with what becomes of them, and each undone', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  await button(panel, 'Promote to prospect').click();
  const page = await twoway.openTab('pipeline.html#deals');
  await expect(page.getByText('No deal is open')).toBeVisible();
  expect(await lookAt(page, 'deals-empty', WIDE)).toEqual([]);
  await openDeal(page, { name: 'Cold rooms', amount: '40k', close: 'in 5 days' });
  await openDeal(page, { name: 'Spare parts', amount: '1,250', close: '' });
  await openDeal(page, { name: 'Looms', amount: '8,000', close: 'in 70 days', currency: 'CHF' });
  await expect(region(page, 'Demo')).toContainText('3 deals');
  await expect(region(page, 'Demo')).toContainText('CHF 8,000');
  const row = button(page, 'Cold rooms');
  await row.focus();
  await page.keyboard.press('ArrowDown');
  await expect(button(page, 'Looms')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Cold rooms').getByRole('radio', { name: 'Demo' })).toBeChecked();
  await item(page, 'Cold rooms').getByRole('radio', { name: 'Negotiation' }).click();
  await expect(region(page, 'Negotiation')).toContainText('€40,000');
  expect(await lookAt(page, 'deals', WIDE)).toEqual([]);
  await takePicture(page, 'deals-4k', 3840);

  await page.getByRole('radio', { name: 'Forecast' }).click();
  await expect(page).toHaveURL(/#deals\/forecast$/);
  const table = page.getByRole('table', { name: 'Open deals by the month in which they should close' });
  await expect(table.getByRole('row', { name: /All open deals/ })).toContainText('€41,250');
  await expect(table.getByRole('row', { name: /No day of close/ })).toContainText('€1,250');
  await expect(table.getByRole('row', { name: /All open deals/ })).toContainText('€30,250');
  await page.getByLabel('Percent: Negotiation').fill('50');
  await expect(table.getByRole('row', { name: /All open deals/ })).toContainText('€20,250');
  await expect(page.getByText('No deal that came this far is closed yet.')).toHaveCount(3);
  expect(await lookAt(page, 'forecast', WIDE)).toEqual([]);

  await page.goBack();
  const other = await twoway.openTab('pipeline.html#deals');
  for (const name of ['Spare parts', 'Looms', 'Cold rooms']) {
    // The one that was opened before is open still.
    if (name !== 'Cold rooms') await button(page, name).click();
    await button(item(page, name), 'Lost…').click();
    const form = page.getByRole('form', { name: `Lost: ${name}` });
    await form.getByLabel('Reason').fill('Bought elsewhere');
    if (name === 'Cold rooms') {
      await expect(form).toContainText('No other deal is open with');
      expect(await lookAt(page, 'deal-lost', WIDE)).toEqual([]);
      await form.getByRole('radio', { name: 'Lost', exact: true }).check();
    } else await expect(form).not.toContainText('What now?');
    await button(form, 'Mark as lost').click();
    await expect(notice(page)).toContainText(`Lost: ${name}`);
  }
  await expect(other.getByText('No deal is open')).toBeVisible();
  const stage = async () => (await twoway.database())['contacts']?.map((one) => one['stage']);
  expect(await stage()).toEqual(['lost']);
  await button(notice(page), 'Undo').click();
  await expect(button(other, 'Cold rooms')).toBeVisible();
  expect(await stage()).toEqual(['opportunity']);
  await page.getByRole('radio', { name: 'Lost', exact: true }).click();
  await expect(region(page, 'Lost').getByRole('button', { expanded: true })).toHaveCount(2);
  await expect(item(page, 'Looms')).toContainText('“Bought elsewhere”');
  await button(item(page, 'Looms'), 'More').click();
  await takePicture(page, 'deal-menu', WIDE);
  await page.getByRole('menuitem', { name: 'Reopen…' }).click();
  await expect(page.getByRole('form', { name: 'Reopen: Looms' })).toBeVisible();
});

async function openDeal(
  page: Page,
  { name, amount, close, currency = 'EUR' }: { name: string; amount: string; close: string; currency?: string },
): Promise<void> {
  await button(page, 'New deal').click();
  const form = page.getByRole('form', { name: 'New deal' });
  await form.getByLabel('Search contacts').fill(MARISOL.name.slice(0, 5));
  await form.getByRole('button', { name: new RegExp(MARISOL.name) }).click();
  await form.getByLabel('Deal', { exact: true }).fill(name);
  await form.getByLabel('Amount').fill(amount);
  await form.getByLabel('Currency').selectOption(currency);
  await form.getByLabel('Expected close').fill(close);
  await button(form, 'Open deal').click();
  await expect(notice(page)).toContainText(`Deal opened: ${name}`);
}
