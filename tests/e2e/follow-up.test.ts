import type { WxtBrowser } from 'wxt/browser';
import { workingPresets } from '../../storage/model/follow-up-presets';
import { WORKING_TIME } from '../../storage/model/when/working-time';
import { MARISOL } from '../support/example-people';
import { button, region } from '../support/page-parts';
import { reminderState } from '../support/reminder-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { sendToWorker } from '../support/send-to-worker';
import { expect, test } from './fixtures';

declare const chrome: WxtBrowser;

/** 09:00 of the wall clock so many days from now. */
function morningIn(days: number): number {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 9).getTime();
}

/** What the choices come to for a rep who has set no working time of their own. */
const presetAt = (id: string) =>
  workingPresets(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone, WORKING_TIME).find(
    (preset) => preset.id === id,
  )?.dueAt;

const CHOICES: [choice: string, dueAt: () => number | undefined][] = [
  ['Tomorrow', () => morningIn(1)],
  ['In three days', () => presetAt('inThreeDays')],
  ['Next week', () => presetAt('nextWeek')],
];

test('a follow-up is set for each choice and for a date, moved, done and undone; the alarm follows', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const [followUp, notices] = [region(panel, 'Follow-up'), region(panel, 'Notices')];
  const alarmAt = async () => (await reminderState(twoway)).alarmAt;
  await expect(followUp).toContainText('No follow-up');
  for (const [choice, dueAt] of CHOICES) {
    await followUp.getByLabel('What for (optional)').fill(`${choice}: send the prices`);
    await button(followUp, choice).click();
    await expect(followUp).toContainText(`${choice}: send the prices`);
    await expect.poll(alarmAt).toBe(dueAt());
    await button(followUp, 'Done').click();
    await expect(followUp).toContainText('No follow-up');
    await expect.poll(alarmAt).toBeUndefined();
  }
  await button(followUp, 'Date…').click();
  await followUp.getByLabel('Date').fill('2031-05-20');
  await button(followUp, 'Set date').click();
  await expect.poll(alarmAt).toBe(new Date('2031-05-20T09:00').getTime());

  await button(followUp, 'Snooze').click();
  await button(followUp.getByRole('group', { name: 'Snooze until' }), 'In three days').click();
  await expect.poll(alarmAt).toBe(presetAt('inThreeDays'));
  await button(notices, 'Undo').last().click();
  await expect.poll(alarmAt).toBe(new Date('2031-05-20T09:00').getTime());
  expect((await reminderState(twoway)).badge).toBe('');
});

test('a page of the extension that opens has the alarm and the badge rebuilt', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await button(region(panel, 'Follow-up'), 'Tomorrow').click();
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(morningIn(1));
  for (const path of ['popup.html', 'pipeline.html', 'sidepanel.html']) {
    await twoway.worker.evaluate(() => chrome.alarms.clearAll());
    expect((await reminderState(twoway)).alarmAt).toBeUndefined();
    const page = await twoway.openTab(path);
    await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(morningIn(1));
    await page.close();
  }
});

test('an open menu lies above the notice', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await panel.setViewportSize({ width: 360, height: 640 });
  await button(region(panel, 'Follow-up'), 'Tomorrow').click();
  await button(region(panel, 'Follow-up'), 'Calendar').click();
  await expect(region(panel, 'Notices')).toContainText('Follow-up set');
  const notice = await region(panel, 'Notices').getByRole('listitem').boundingBox();
  for (const item of await panel.getByRole('menuitem').all()) {
    // Wherever the page is scrolled to, the notice is under the menu.
    await item.evaluate(
      (element, top) => {
        scrollBy(0, element.getBoundingClientRect().top - top);
      },
      (notice?.y ?? 0) + 5,
    );
    const isOnTop = await item.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop, await item.innerText()).toBe(true);
  }
});

test('the alarm is rebuilt at every start of the worker', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await button(region(panel, 'Follow-up'), 'Tomorrow').click();
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(morningIn(1));
  await twoway.desk.evaluate(() => chrome.alarms.clearAll());
  await twoway.killWorker();
  await sendToWorker(twoway, 'contactsChanged');
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(morningIn(1));
});
