import type { Page } from 'playwright-core';
import { answerCheck } from '../support/answer-check';
import { MARISOL } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { ourButtons } from '../support/our-buttons';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

const ANSWER_ID = '1a0c900248659ba1';

const stageChange = async (twoway: Twoway) =>
  (await twoway.database())['events']?.find(({ type }) => type === 'stageChanged');

test('an answer on the page promotes its lead: logged with it, as evidence, and undone', async ({ twoway }) => {
  const { page, panel } = await openAnsweredThread(twoway, { log: false });
  await expect(region(panel, 'Relationship')).toContainText('Their answer on this page is not logged yet.');
  await expect(region(panel, 'Qualification')).toContainText('it is logged with the promotion');
  await expect(panel.getByRole('blockquote')).toContainText('Good timing: two of our rooms iced up last month.');
  await button(panel, 'Promote to prospect').click();
  await expect(region(panel, 'Thread')).toContainText('Prospect');
  await expect.poll(() => ourButtons(page)).toEqual(['Prospect · two-way']);
  const { interactions } = await twoway.database();
  const answer = interactions?.find(({ messageId }) => messageId === ANSWER_ID);
  expect(answer).toMatchObject({ direction: 'inbound', genuine: true });
  expect(await stageChange(twoway)).toMatchObject({ from: 'lead', to: 'prospect', evidenceId: answer?.['id'] });
  await expectStageEverywhere(twoway, panel, 'Prospect');

  await panel.getByRole('tab', { name: 'This page' }).click();
  await button(panel, 'History').click();
  const change = row(region(panel, 'History'), 'Lead → Prospect');
  await button(change, 'evidence').click();
  await expect(row(region(panel, 'Timeline'), 'Good timing')).toBeFocused();
  await button(change, 'Undo').click();
  await expect(button(panel, 'Promote to prospect')).toBeVisible();
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · two-way']);
});

test('the policy says what is missing, and an answered check takes it off the list', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  const options = await twoway.openTab('options.html');
  await options.getByRole('radio', { name: 'Qualified' }).check();
  await options.close();
  const missing = panel.getByText('Still missing for a promotion:').locator('..').getByRole('listitem');
  await expect(missing).toHaveText([
    'Target market is not answered yet.',
    'Intent is not answered yet.',
    'Authority is not answered yet.',
  ]);
  await expect(button(panel, 'Promote to prospect')).toBeDisabled();
  await expect(button(panel, 'Promote to prospect')).toHaveAccessibleDescription(/Intent is not answered yet/);
  await answerCheck(panel, 'Target market', 'Yes');
  await answerCheck(panel, 'Intent', 'Yes');
  await expect(missing).toHaveText(['Authority is not answered yet.']);
  await answerCheck(panel, 'Authority', 'Yes');
  await button(panel, 'Promote to prospect').click();
  await expect(region(panel, 'Thread')).toContainText('Prospect');
  const { answers, interactions } = await twoway.database();
  const evidenceId = interactions?.find(({ messageId }) => messageId === ANSWER_ID)?.['id'];
  expect(answers).toHaveLength(3);
  for (const answer of answers ?? []) expect(answer).toMatchObject({ value: 'yes', evidenceId });
});

test('without an answer of theirs a promotion needs a reason, which is kept as an override', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await expect(region(panel, 'Qualification')).toContainText('They have not answered yet');
  await expect(button(panel, 'Promote to prospect')).toBeDisabled();
  await button(panel, 'Promote anyway…').click();
  await expect(button(panel, 'Promote anyway')).toBeDisabled();
  await panel.getByRole('textbox', { name: 'Reason' }).fill('We met at the fair');
  await button(panel, 'Promote anyway').click();
  await expect(region(panel, 'Contact')).toContainText('Prospect');
  const change = await stageChange(twoway);
  expect(change).toMatchObject({ to: 'prospect', override: true, reason: 'We met at the fair' });
  await button(region(panel, 'Notices'), 'Undo').last().click();
  await expect(region(panel, 'Contact')).not.toContainText('Prospect');
  expect((await twoway.database())['contacts']).toMatchObject([{ stage: 'lead' }]);
});

/** In the popup and in the panel's list. */
async function expectStageEverywhere(twoway: Twoway, panel: Page, stage: string): Promise<void> {
  const popup = await twoway.openPopup();
  await expect(popup.getByRole('region', { name: MARISOL.name })).toContainText(stage);
  await expect(popup.getByText('0 leads, 1 prospect')).toBeVisible();
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await panel.getByRole('radio', { name: 'Prospects 1' }).check();
  await expect(row(region(panel, 'Pipeline'), MARISOL.name)).toContainText(stage);
}
