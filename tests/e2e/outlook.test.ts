import { OUTLOOK_THREADS } from '../support/example-outlook';
import { MARISOL } from '../support/example-people';
import { MARISOL_MAIL } from '../support/example-threads';
import { heldNavigation } from '../support/held-navigation';
import { button, region, row } from '../support/page-parts';
import { expect, test } from './fixtures';

test('a thread in Outlook is shown with its directions, saved and logged once', async ({ twoway }) => {
  const page = await twoway.openPage(OUTLOOK_THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await expect(thread.getByRole('heading', { name: 'Six rooms, one coil at a time' })).toBeVisible();
  const messages = region(panel, 'Messages on this page').getByRole('listitem');
  await expect(messages).toHaveCount(3);
  for (const [at, direction] of ['They to you', 'You to them', 'They to you'].entries())
    await expect(messages.nth(at).getByRole('img', { name: direction })).toBeVisible();
  await expect(panel.getByText('1 more message is folded')).toBeVisible();
  await expect(panel.getByText('Halfdan Bystander')).toHaveCount(0);

  const marisol = row(thread, MARISOL_MAIL);
  await button(marisol, 'Save as lead').click();
  await button(marisol, 'Log interaction').click();
  await expect(marisol).toContainText('0 new, 3 already logged');
  await expect(region(panel, 'Relationship')).toContainText(/Two-way · they answered/);
  await page.getByText('Hi Marisol, welcome back.').first().click();
  await expect(marisol).toContainText('1 new, 3 already logged');
  const { contacts, interactions = [] } = await twoway.database();
  expect(contacts).toMatchObject([{ name: MARISOL.name, emails: [MARISOL_MAIL] }]);
  expect(interactions.map(({ direction }) => direction).sort()).toEqual(['inbound', 'inbound', 'outbound']);
});

test('while the thread before is still in the pane nothing is shown; then people without addresses are', async ({
  twoway,
  server,
}) => {
  const navigation = heldNavigation(server, OUTLOOK_THREADS.answered);
  const page = await twoway.openPage(OUTLOOK_THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await expect(thread).toContainText(MARISOL_MAIL);
  await page.getByRole('option', { name: 'Thursday at ten' }).click();
  await expect(page.getByRole('main')).toContainText('Six rooms, one coil at a time');
  await expect(thread).toHaveCount(0);
  expect(page.url()).toBe(OUTLOOK_THREADS.byName);
  await navigation.goOn(page);
  await expect(thread.getByRole('heading', { name: 'Thursday at ten: who joins' })).toBeVisible();
  const henning = thread.getByRole('listitem', { name: 'Henning Abiodun-Krog' });
  await expect(henning).toBeVisible();
  await expect(thread).not.toContainText('@');
  await button(henning, 'Save as lead').click();
  await expect(henning).toContainText('You know somebody of this name: Henning Abiodun-Krog');
  await button(henning, 'It is them').click();
  await expect(region(panel, 'Notices')).toContainText('3 messages logged');
  const { contacts = [], interactions = [] } = await twoway.database();
  expect(contacts).toMatchObject([{ name: 'Henning Abiodun-Krog', emails: [] }]);
  expect(interactions.map(({ direction, kind }) => `${direction} ${kind}`).sort()).toEqual([
    'inbound calendar',
    'inbound message',
    'outbound message',
  ]);
});
