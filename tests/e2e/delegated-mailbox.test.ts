import { mailPage, threadHtml } from '../support/gmail-page';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

const NOOR = 'noor@heliograph.example';
const BOSS = { name: 'Ferdia Okonjo', address: 'ferdia@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
const [SENT, ANSWER, SCHEDULED] = ['19a1b2c3d4e5f607', '19a1b2c3d4e5f6ff', '24476abc40000007'] as const;

/** The title names the mailbox that is open, the banner the account of who opened it. */
const THREAD = mailPage(
  threadHtml({
    id: SENT,
    messages: [
      { id: SENT, from: BOSS, to: [MARISOL], body: 'Shall we send a cold room?' },
      { id: ANSWER, from: MARISOL, to: [BOSS], body: 'Please do, by May.' },
      { id: SCHEDULED, from: BOSS, to: [MARISOL], body: 'It is on its way.' },
    ],
  }),
  BOSS.address,
).replace(`(${BOSS.address})`, `(${NOOR})`);

test('in a mailbox of somebody else the rep says which account is theirs; scheduled mail is never logged', async ({
  twoway,
  server,
}) => {
  const url = `https://mail.google.com/mail/b/x/u/0/#inbox/${SENT}`;
  server.put(url, THREAD);
  const page = await twoway.openPage(url);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await expect(thread.getByText('Whose mail is this? The page names 2 accounts.')).toBeVisible();
  await expect(thread).toContainText(NOOR);
  await button(thread, `${BOSS.address} is me`).click();
  await button(thread, 'Save as lead').click();
  await button(panel, 'Log interaction').first().click();
  await expect(region(panel, 'Relationship')).toContainText('Two-way');
  await expect(panel.getByText(/scheduled mail has not been sent yet/)).toBeVisible();
  const { interactions = [] } = await twoway.database();
  expect(interactions.map(({ messageId, direction }) => [messageId, direction]).sort()).toEqual([
    [SENT, 'outbound'],
    [ANSWER, 'inbound'],
  ]);
});
