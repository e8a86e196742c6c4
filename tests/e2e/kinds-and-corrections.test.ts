import { MARISOL, RURIK } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

test('the table of kinds is edited, kept, and reset row by row and as a whole', async ({ twoway }) => {
  const options = await twoway.openTab('options.html');
  const kinds = region(options, 'Kinds of interactions');
  await kinds.getByLabel('Meaning: Met at a fair').selectOption('Sign of interest');
  await kinds.getByLabel('Points: Call').fill('33');
  await kinds.getByLabel('Points: Meeting').fill('1000');
  await expect(kinds.getByLabel('Points: Meeting')).toHaveAttribute('aria-invalid', 'true');
  await expect(kinds.getByLabel('Meaning: Message')).toBeDisabled();
  await expect(kinds.getByLabel('Meaning: Absence notice')).toBeDisabled();
  await kinds.scrollIntoViewIfNeeded();
  await takePicture(options, 'kinds-options', 900);
  await takePicture(options, 'kinds-options-narrow');
  await options.setViewportSize({ width: 900, height: 900 });
  expect(await lookAt(options, 'kinds-axe', 900)).toEqual([]);
  await options.reload();
  await expect(kinds.getByLabel('Points: Call')).toHaveValue('33');
  await expect(kinds.getByLabel('Points: Meeting')).toHaveValue('30');
  await expect(kinds.getByLabel('Meaning: Met at a fair')).toHaveValue('interest');
  await button(kinds, 'Reset Call').click();
  await expect(kinds.getByLabel('Points: Call')).toHaveValue('25');
  await button(kinds, 'Reset all').click();
  await expect(kinds.getByLabel('Meaning: Met at a fair')).toHaveValue('conversation');
  await button(kinds, 'Undo the reset').click();
  await expect(kinds.getByLabel('Meaning: Met at a fair')).toHaveValue('interest');
});

test('a wrong direction and a wrong contact are corrected, followed by all that rests on them, and taken back', async ({
  twoway,
}) => {
  await saveByPageButton(twoway, RURIK);
  const { panel } = await openAnsweredThread(twoway, { log: true });
  const [relationship, timeline] = [region(panel, 'Relationship'), region(panel, 'Timeline')];
  await expect(relationship).toContainText('Two-way');
  const answer = timeline.getByRole('listitem').filter({ has: panel.getByRole('img', { name: 'They to you' }) });
  await button(answer, 'Correct…').click();
  await button(answer, 'It was you to them').click();
  await expect(relationship).toContainText('One-way');
  await expect(row(timeline, 'Was: they to you')).toBeVisible();
  await takePicture(panel, 'correction-direction');
  await button(row(timeline, 'Was: they to you'), 'Take back').click();
  await expect(relationship).toContainText('Two-way');
  await expect(timeline.getByText('Corrected.')).toHaveCount(0);

  await button(answer, 'Correct…').click();
  await button(answer, 'Wrong contact…').click();
  await answer.getByLabel('Search contacts').fill(RURIK.name.split(' ')[0] ?? '');
  await takePicture(panel, 'correction-contact');
  expect(await lookAt(panel, 'correction-axe')).toEqual([]);
  await answer.getByRole('button', { name: new RegExp(RURIK.name) }).click();
  await expect(relationship).toContainText('One-way');
  await expect(timeline.getByRole('listitem')).toHaveCount(1);
  await expect(region(panel, 'Thread')).toContainText('0 new, 2 already logged');

  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await row(region(panel, 'Pipeline'), RURIK.name).getByRole('button').click();
  await expect(relationship).toContainText('Two-way');
  const moved = row(timeline, `Was logged with ${MARISOL.name}`);
  await takePicture(panel, 'correction-moved');
  await button(moved, 'Take back').click();
  await expect(relationship).toContainText('One-way');
  await expect(timeline.getByText('Nothing is logged yet.')).toBeVisible();
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(relationship).toContainText('Two-way');
});
