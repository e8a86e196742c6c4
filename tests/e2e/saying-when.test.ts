import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { wallClockAt } from '../../storage/model/when/wall-clock';
import { addWorkingDays } from '../../storage/model/when/working-days';
import { WORKING_TIME } from '../../storage/model/when/working-time';
import { MARISOL } from '../support/example-people';
import { button, region } from '../support/page-parts';
import { reminderState } from '../support/reminder-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** 09:00 of the wall clock so many working days from now. */
function workingMorningIn(days: number): Date {
  const { year, month, day } = addWorkingDays(wallClockAt(Date.now(), ZONE), days, WORKING_TIME);
  return new Date(year, month - 1, day, 9);
}

test('the rep says when in words, sees the day before it is kept, and takes it into a calendar', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const followUp = region(panel, 'Follow-up');
  const field = followUp.getByRole('textbox', { name: 'Day and time' });
  const due = workingMorningIn(3);

  await field.fill('31 Feb');
  await expect(followUp).toContainText('There is no such day.');
  await field.fill('in 3 business days');
  await expect(followUp).toContainText(String(due.getFullYear()));
  await expect(followUp).toContainText(due.toLocaleDateString('en', { weekday: 'long' }));
  await expect(followUp).toContainText('No follow-up');
  await field.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await takePicture(panel, 'when-field');
  await field.press('Enter');
  await expect(followUp).not.toContainText('No follow-up');
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(due.getTime());

  await button(followUp, 'Calendar').click();
  const saved = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: 'Save as .ics' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('follow-up.ics');
  const file = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  const [event] = file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(event?.startDate.toJSDate()).toEqual(due);
  expect(event?.summary).toContain(MARISOL.name);
});

test('a repeat is said in words, and is set anew when it is done', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const followUp = region(panel, 'Follow-up');
  await followUp.getByRole('textbox', { name: 'Day and time' }).fill('every first Monday 10:00');
  await expect(followUp).toContainText('Then every first Monday');
  await takePicture(panel, 'when-repeat');
  await button(followUp, 'Set date').click();
  await expect(followUp).toContainText('Every first Monday · 10:00');
  const alarmAt = async () => (await reminderState(twoway)).alarmAt;
  await takePicture(panel, 'when-kept');
  await expect.poll(alarmAt).toBeDefined();
  const first = (await alarmAt()) ?? 0;
  expect([new Date(first).getDay(), new Date(first).getHours()]).toEqual([1, 10]);
  await button(followUp, 'Done').click();
  await expect.poll(alarmAt).toBeGreaterThan(first);
  await button(region(panel, 'Notices'), 'Undo').last().click();
  await expect.poll(alarmAt).toBe(first);
});

test('the working time is set in the options, and their time is shown beside the contact', async ({ twoway }) => {
  const options = await twoway.openTab('options.html');
  const section = region(options, 'Working time');
  await section.getByLabel('First day').fill('2031-12-24');
  await section.getByLabel('Last day').fill('2032-01-01');
  await button(section, 'Add').click();
  await expect(section.getByRole('list', { name: 'Your days off' })).toContainText('2031');
  await section.getByRole('switch', { name: 'Quiet hours' }).click();
  await section.scrollIntoViewIfNeeded();
  await takePicture(options, 'working-time', 900);
  await takePicture(options, 'working-time-narrow');

  const { panel } = await saveByPageButton(twoway, MARISOL);
  const contact = region(panel, 'Contact');
  await button(contact, 'Edit').click();
  await button(contact, 'Edit time zone').click();
  await contact.getByRole('textbox', { name: 'Time zone' }).fill('Auckland');
  await button(contact, 'Save').click();
  await expect(contact).toContainText('Pacific/Auckland');
  await expect(contact).toContainText('their time, Auckland');
  await takePicture(panel, 'their-time');
  const field = region(panel, 'Follow-up').getByRole('textbox', { name: 'Day and time' });
  await field.fill('tomorrow 9 their time');
  await expect(region(panel, 'Follow-up')).toContainText('Auckland (');
  await field.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await takePicture(panel, 'when-theirs');
  await field.fill('24 Dec 2031');
  await expect(region(panel, 'Follow-up')).toContainText('a day off');
});
