import { MARISOL, TOBIAS } from '../support/example-people';
import { lookAt } from '../support/look-at';
import { button, region, row } from '../support/page-parts';
import { reminderState } from '../support/reminder-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

test('a lead who was just saved is proposed a first touch; it is kept at one press, and the alarm follows', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const card = region(panel, 'Proposed follow-up');
  await expect(card).toContainText('Not written to yet');
  await expect(card).toContainText('After saving a lead: 1 working day');
  expect((await twoway.database())['followUps']).toEqual([]);
  expect(await lookAt(panel, 'next-touch-card')).toEqual([]);
  await button(card, 'Set').click();
  await expect(card).toBeHidden();
  const followUps = (await twoway.database())['followUps'] ?? [];
  expect(followUps).toMatchObject([{ why: 'saved', status: 'open', when: { wall: expect.stringMatching(/T09:00$/) } }]);
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(followUps[0]?.['dueAt']);
});

test('an answer completes the follow-up that waited for it, says so, and the next touch is to answer', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const [card, quick] = [region(panel, 'Proposed follow-up'), panel.getByLabel('Log in one line')];
  await quick.fill('sent a mail about the cold rooms');
  await quick.press('Enter');
  await expect(card).toContainText('No answer by');
  await button(card, 'Set').click();
  await expect(card).toBeHidden();
  await quick.fill('she replied, wants prices');
  await quick.press('Enter');
  await expect(region(panel, 'Notices')).toContainText('They answered: the follow-up that waited for it is done');
  await expect(card).toContainText('They answered on');
  await expect(region(panel, 'Follow-up')).toContainText('No follow-up');
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(region(panel, 'Follow-up')).not.toContainText('No follow-up');
});

test('"not now" puts the proposal away for its cause; the list counts who lacks a follow-up', async ({ twoway }) => {
  await saveByPageButton(twoway, MARISOL);
  const { panel } = await saveByPageButton(twoway, TOBIAS);
  await button(region(panel, 'Proposed follow-up'), 'Not now').click();
  await expect(region(panel, 'Proposed follow-up')).toBeHidden();
  await expect(region(panel, 'Follow-up')).toContainText('No follow-up');

  await panel.getByRole('tab', { name: /Pipeline/ }).click();
  await panel.getByRole('button', { name: /^Without a follow-up/ }).click();
  const list = panel.getByRole('list', { name: 'Without a follow-up' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(row(list, TOBIAS.name)).toContainText('You said “not now”');
  expect(await lookAt(panel, 'next-touch-pipeline')).toEqual([]);
  await button(list, `Set for ${MARISOL.name}`).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('the rules are set in the options, and the panel follows them', async ({ twoway }) => {
  const { page, panel } = await saveByPageButton(twoway, MARISOL);
  const card = region(panel, 'Proposed follow-up');
  await expect(card).toContainText('1 working day');
  const options = await twoway.openTab('options.html');
  const rules = region(options, 'Next touch');
  const days = rules.getByLabel('After saving a lead: days');
  await days.fill('4');
  await days.press('Enter');
  await rules.scrollIntoViewIfNeeded();
  await takePicture(options, 'next-touch-options');
  await page.bringToFront();
  await expect(card).toContainText('4 working days');
  await options.bringToFront();
  await rules.getByRole('switch', { name: 'After saving a lead' }).click();
  await page.bringToFront();
  await expect(region(panel, 'Follow-up')).toContainText('No follow-up');
  await expect(card).toBeHidden();
});
