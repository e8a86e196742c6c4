import { changeRows } from '../support/change-rows';
import { type ExamplePerson, MARISOL, RURIK, TOBIAS } from '../support/example-people';
import { button, region, row } from '../support/page-parts';
import { reminderState } from '../support/reminder-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

const DAY_MS = 86_400_000;

test('the popup lists overdue, today and next; snoozes, finishes and opens', async ({ twoway }) => {
  const people: [ExamplePerson, number][] = [
    [MARISOL, Date.now() - 2 * DAY_MS],
    [TOBIAS, Date.now() - 1],
  ];
  for (const [person, dueAt] of people) {
    const { panel } = await saveByPageButton(twoway, person);
    await button(region(panel, 'Follow-up'), 'Tomorrow').click();
    await expect(button(region(panel, 'Follow-up'), 'Snooze')).toBeVisible();
    const contactId = (await twoway.database())['contacts']?.find(({ name }) => name === person.name)?.['id'];
    await changeRows(twoway, 'followUps', { dueAt }, { contactId });
  }
  const { panel } = await saveByPageButton(twoway, RURIK);
  await button(region(panel, 'Follow-up'), 'Next week').click();
  await expect.poll(async () => (await reminderState(twoway)).badge).toBe('2');

  const popup = await twoway.openPopup();
  const [overdue, today, next] = [region(popup, 'Overdue'), region(popup, 'Today'), region(popup, 'Next')];
  await expect(row(overdue, MARISOL.name)).toContainText('Overdue, 2 days ago');
  await expect(row(today, TOBIAS.name)).toBeVisible();
  await expect(row(next, RURIK.name)).toBeVisible();
  await expect(popup.getByText('3 leads, 0 prospects')).toBeVisible();

  await button(row(overdue, MARISOL.name), 'Snooze').click();
  await button(overdue.getByRole('group', { name: 'Snooze until' }), 'Tomorrow').click();
  await expect(row(next, MARISOL.name)).toContainText('tomorrow');
  await expect(overdue).toHaveCount(0);
  await button(row(today, TOBIAS.name), 'Done').click();
  await button(today.getByRole('group', { name: 'How did it go?' }), 'Just done').click();
  await expect(today).toHaveCount(0);
  await expect.poll(async () => (await reminderState(twoway)).badge).toBe('');

  await next.getByRole('button', { name: MARISOL.name }).click();
  await expect(region(panel, 'Contact').getByRole('heading', { name: MARISOL.name })).toBeVisible();
  await expect(button(panel, 'Back to the pipeline')).toBeVisible();
});
