import { activeTab } from '../support/active-tab';
import { MARISOL } from '../support/example-people';
import { HENNING_MAIL, MARISOL_MAIL, THREADS } from '../support/example-threads';
import { button, region, row } from '../support/page-parts';
import { openThread, saveByPageButton } from '../support/save-by-page-button';
import { sendToWorker } from '../support/send-to-worker';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

const QUESTION = 'Good timing: two of our rooms iced up last month.';
const QUOTED = 'Would a quarter of an hour this week suit you?';

test('a thread is shown message by message and logged once, however often it is opened', async ({ twoway }) => {
  const page = await twoway.openPage(THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await expect(thread.getByRole('heading', { name: 'Six rooms, one coil at a time' })).toBeVisible();
  const messages = region(panel, 'Messages on this page').getByRole('listitem');
  await expect(messages).toHaveCount(2);
  await expect(messages.first().getByRole('img', { name: 'You to them' })).toBeVisible();
  await expect(messages.last().getByRole('img', { name: 'They to you' })).toBeVisible();
  await expect(messages.last()).toContainText(QUESTION);
  await expect(messages.last()).not.toContainText(QUOTED);

  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 2 already logged');
  const relationship = region(panel, 'Relationship');
  await expect(relationship).toContainText(/Two-way · they answered/);
  await expect(relationship).toContainText('1 from you, last');
  await expect(relationship).toContainText('1 from them, last');
  await page.reload();
  await expect(button(thread, 'Log interaction')).toBeDisabled();
  await panel.reload();
  await expect(button(thread, 'Log interaction')).toBeDisabled();
  await logTwiceAtOnce(twoway);
  const { contacts, interactions } = await twoway.database();
  expect(contacts).toMatchObject([{ name: MARISOL.name, emails: [MARISOL_MAIL] }]);
  expect(interactions).toHaveLength(2);
  expect(interactions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ messageId: '1a0c82f2d4601088', direction: 'outbound', genuine: true }),
      expect.objectContaining({ messageId: '1a0c900248659ba1', direction: 'inbound', genuine: true }),
    ]),
  );
});

test('somebody unknown by this address is picked among the contacts, and gets the address', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await openThread(twoway, panel, THREADS.answered);
  await button(panel, 'Pick a contact…').click();
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill('achter');
  await panel.getByRole('button', { name: MARISOL.name }).click();
  await expect(region(panel, 'Notices')).toContainText(`${MARISOL_MAIL} belongs to ${MARISOL.name} now`);
  await button(panel, 'Log interaction').click();
  await expect(region(panel, 'Relationship')).toContainText('Two-way');
  const { contacts, interactions } = await twoway.database();
  expect(contacts).toMatchObject([{ linkedinSlug: MARISOL.slug, emails: [MARISOL_MAIL] }]);
  expect(interactions?.map(({ contactId }) => contactId)).toEqual([contacts?.[0]?.['id'], contacts?.[0]?.['id']]);
});

test('with two correspondents each gets their own messages, and a folded one once it is opened', async ({ twoway }) => {
  const page = await twoway.openPage(THREADS.withTwo);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  const [marisol, henning] = [row(thread, MARISOL_MAIL), row(thread, HENNING_MAIL)];
  for (const person of [marisol, henning]) {
    await button(person, 'Save as lead').click();
    await button(person, 'Log interaction').click();
    await expect(person).toContainText('0 new, 2 already logged');
  }
  await expect(panel.getByText('1 more message is folded')).toBeVisible();
  await page.getByText('Hello Marisol, hello Henning, I have booked Thursday at ten.').click();
  await expect(panel.getByText('folded')).toHaveCount(0);
  await expect(marisol).toContainText('1 new, 2 already logged');
  await button(marisol, 'Log interaction').click();
  await expect(marisol).toContainText('0 new, 3 already logged');
  await expect(henning).toContainText('1 new, 2 already logged');
  const { contacts = [], interactions = [] } = await twoway.database();
  const inboundOf = (name: string) => {
    const contact = contacts.find((candidate) => candidate['name'] === name);
    return interactions.filter((one) => one['contactId'] === contact?.['id'] && one['direction'] === 'inbound');
  };
  expect(inboundOf('Henning Abiodun-Krog')).toMatchObject([{ messageId: '1a0cd24d6a79a1e4' }]);
  expect(inboundOf(MARISOL.name)).toMatchObject([{ messageId: '1a0cd83a288e693a' }]);
  expect(interactions).toHaveLength(5);
});

/** What two windows send whose panels have not heard of each other's press. */
async function logTwiceAtOnce(twoway: Twoway): Promise<void> {
  const { id: tabId, url } = await activeTab(twoway);
  const [contact] = (await twoway.database())['contacts'] ?? [];
  const request = { tabId, url, contactId: contact?.['id'], person: `mail:${MARISOL_MAIL}` };
  const outcomes = await Promise.all([1, 2].map(() => sendToWorker(twoway, 'logFromTab', request)));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, value: { logged: 0, alreadyLogged: 2 } });
}
