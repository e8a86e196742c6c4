import { BUBBLES, CONVERSATIONS } from '../support/example-conversations';
import { MARISOL, TOBIAS } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { reportedState } from '../support/reported-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

const MARISOL_ID = 'ACoAACnlrzdldCOM4BxJDpi5caDY1MSDvCcN5k4';

test('a conversation is shown message by message, each with its direction, and logged once', async ({ twoway }) => {
  const page = await twoway.openPage(CONVERSATIONS.marisol);
  const panel = await twoway.openSidePanel(page);
  await button(panel, 'Show all 7').click();
  await expect(region(panel, 'Messages on this page').getByRole('listitem')).toHaveCount(7);
  await expect(panel.getByRole('img', { name: 'You to them' })).toHaveCount(4);
  await expect(panel.getByRole('img', { name: 'They to you' })).toHaveCount(3);
  const thread = region(panel, 'Thread');
  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 7 already logged');
  await expect(region(panel, 'Relationship')).toContainText('Two-way · they answered');

  await page.getByRole('textbox', { name: 'Write a message…' }).fill('See you on Thursday.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(thread).toContainText('1 new, 7 already logged');
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 8 already logged');
  const { contacts, interactions = [] } = await twoway.database();
  expect(contacts).toMatchObject([{ name: MARISOL.name, linkedinMemberId: MARISOL_ID }]);
  expect(interactions).toHaveLength(8);
  expect(interactions.filter(({ direction }) => direction === 'inbound')).toHaveLength(3);
  for (const interaction of interactions) {
    expect(interaction).toMatchObject({
      channel: 'linkedin',
      genuine: true,
      messageId: expect.stringMatching(/^urn:li:msg_message:/),
    });
  }
  expect(interactions).toContainEqual(
    expect.objectContaining({ at: Date.parse('2026-09-08T15:44:03.871Z'), direction: 'inbound' }),
  );
});

test('who was saved from their profile is known in a conversation, and an absence note is no answer', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, TOBIAS);
  await twoway.openPage(CONVERSATIONS.tobias);
  const thread = region(panel, 'Thread');
  await expect(thread).toContainText(TOBIAS.name);
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 3 already logged');
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([{ name: TOBIAS.name, linkedinSlug: TOBIAS.slug }]);
});

test('in the next conversation nothing of the one before is shown, and nothing of either is lost', async ({
  twoway,
}) => {
  const page = await twoway.openPage(CONVERSATIONS.marisol);
  const panel = await twoway.openSidePanel(page);
  await expect(region(panel, 'Thread')).toContainText(MARISOL.name);
  await page.getByRole('link', { name: TOBIAS.name }).click();
  await expect(panel.getByText(MARISOL.name)).toHaveCount(0);
  await expect(region(panel, 'Thread')).toContainText(TOBIAS.name);
  await expect(region(panel, 'Messages on this page').getByRole('listitem')).toHaveCount(3);
  await page.goBack();
  await expect(region(panel, 'Thread')).toContainText(MARISOL.name);
  await expect(button(panel, 'Show all 7')).toBeVisible();
});

test('a page has nothing of ours to fetch or to see after its readers have come', async ({ twoway }) => {
  const page = await twoway.openPage(CONVERSATIONS.marisol);
  await expect.poll(() => reportedState(twoway, CONVERSATIONS.marisol)).toMatchObject({ status: 'read' });
  const seen = await page.evaluate(() => ({
    shelf: Symbol.for('twoway.readers') in globalThis,
    loaded: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('chrome-extension:')).length,
    scripts: document.scripts.length,
  }));
  expect(seen).toEqual({ shelf: false, loaded: 0, scripts: 1 });
});

test('a bubble is read once the rep goes there, as it changes, and until it closes', async ({ twoway }) => {
  const page = await twoway.openPage(BUBBLES.inPage);
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByRole('tab', { name: 'Pipeline' })).toHaveAttribute('aria-selected', 'true');
  const [rurik, marisol] = [page.getByRole('dialog').first(), page.getByRole('dialog').last()];
  await marisol.getByRole('textbox').click();
  await expect(region(panel, 'Thread')).toContainText(MARISOL.name);
  await expect(button(panel, 'Show all 7')).toBeVisible();
  await rurik.getByRole('button', { name: /^Minimise or expand/ }).click();
  await expect(region(panel, 'Thread')).toHaveCount(2);
  await marisol.getByRole('button', { name: /^Close/ }).click();
  await expect(region(panel, 'Thread')).toHaveCount(1);
  await expect(region(panel, 'Thread')).toContainText('Rurik Castellano-Bae');
  await rurik.getByRole('button', { name: /^Close/ }).click();
  await expect(panel.getByRole('tab', { name: 'Pipeline' })).toHaveAttribute('aria-selected', 'true');
});

test('bubbles in an open shadow root are each logged against their own person', async ({ twoway }) => {
  const page = await twoway.openPage(BUBBLES.inShadowRoot);
  const panel = await twoway.openSidePanel(page);
  await page.getByRole('textbox').first().click();
  const threads = region(panel, 'Thread');
  await expect(threads).toHaveCount(2);
  const marisol = threads.filter({ hasText: MARISOL.name });
  await button(marisol, 'Save as lead').click();
  await button(marisol, 'Log interaction').click();
  await expect(marisol).toContainText('0 new, 7 already logged');
  const { contacts, interactions } = await twoway.database();
  expect(contacts).toMatchObject([{ name: MARISOL.name, linkedinMemberId: MARISOL_ID }]);
  expect(interactions).toHaveLength(7);
});

test('the button in the page is about the page, and stays away from bubbles over it', async ({ twoway }) => {
  const page = await twoway.openPage(BUBBLES.inPage);
  await page.getByRole('dialog').last().getByRole('textbox').click();
  await expect.poll(() => reportedState(twoway, BUBBLES.inPage)).toMatchObject({ reading: { pageKind: 'thread' } });
  expect(await ourButtons(page)).toEqual([]);
  await page.goto(CONVERSATIONS.marisol);
  await expect.poll(() => ourButtons(page)).toEqual(['Save as lead']);
});
