import { mailPage, threadHtml } from '../support/gmail-page';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
const ALIAS = { name: 'Noor Vestergaard', address: 'sales@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
const [SENT, ANSWER] = ['19a1b2c3d4e5f607', '19a1b2c3d4e5f6ff'] as const;

const THREAD = mailPage(
  threadHtml({
    id: SENT,
    messages: [
      { id: SENT, from: ALIAS, to: [MARISOL], body: 'Shall we send a cold room?' },
      { id: ANSWER, from: MARISOL, to: [ALIAS], body: 'Please do, by May.' },
    ],
  }),
  NOOR.address,
);

test('an alias that the rep confirms is the rep from then on, and can be taken back', async ({ twoway, server }) => {
  const url = `https://mail.google.com/mail/u/0/#inbox/${SENT}`;
  server.put(url, THREAD);
  const page = await twoway.openPage(url);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await expect(thread.getByText(MARISOL.address)).toBeVisible();
  const alias = thread.getByRole('listitem').filter({ hasText: ALIAS.address });
  await button(alias, 'This is also me').click();
  await expect(alias).toHaveCount(0);
  await button(thread, 'Save as lead').click();
  await button(panel, 'Log interaction').first().click();
  await expect(region(panel, 'Relationship')).toContainText('Two-way');
  const { interactions = [] } = await twoway.database();
  expect(interactions.map(({ messageId, direction }) => [messageId, direction]).sort()).toEqual([
    [SENT, 'outbound'],
    [ANSWER, 'inbound'],
  ]);

  // The list in the options has it, and without it the address is a stranger's again.
  const options = await twoway.openTab('options.html');
  const own = region(options, 'Your own addresses');
  await expect(own).toContainText(ALIAS.address);
  await own.getByRole('button', { name: new RegExp(ALIAS.address) }).click();
  await page.bringToFront();
  await expect(thread.getByText(ALIAS.address)).toBeVisible();
});
