import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { changeRows } from '../support/change-rows';
import { type ExamplePerson, MARISOL, PHILIPPA, RURIK, TOBIAS } from '../support/example-people';
import { followUpsDueAt } from '../support/follow-up-due-at';
import { button, region, row } from '../support/page-parts';
import { reminderState } from '../support/reminder-state';
import { saveByPageButton } from '../support/save-by-page-button';
import { sendToWorker } from '../support/send-to-worker';
import type { Twoway } from '../support/twoway';
import { waitUntil } from '../support/wait-until';
import { expect, test } from './fixtures';

type Fired<Arguments extends unknown[]> = { dispatch(...event: Arguments): void };
declare const chrome: WxtBrowser & {
  notifications: { onClicked: Fired<[id: string]>; onButtonClicked: Fired<[id: string, button: number]> };
};

/** Time enough to move a row, to end the worker and to wake it. */
const SOON_MS = 2_500;
const HOUR_MS = 3_600_000;

async function leadWithFollowUp(twoway: Twoway, person: ExamplePerson): Promise<Page> {
  const { panel } = await saveByPageButton(twoway, person);
  await button(region(panel, 'Follow-up'), 'Tomorrow').click();
  await expect(button(region(panel, 'Follow-up'), 'Snooze')).toBeVisible();
  return panel;
}

/** Makes the one follow-up due and waits for its notification; returns its id. */
async function notified(twoway: Twoway): Promise<string> {
  await followUpsDueAt(twoway, Date.now());
  await sendToWorker(twoway, 'followUpsChanged');
  const [id] = (await reminderState(twoway)).notifications;
  if (!id) throw new Error('Nobody was notified.');
  return id;
}

test('a follow-up that falls due while the worker is gone rings by its alarm, once', async ({ twoway }) => {
  await leadWithFollowUp(twoway, MARISOL);
  const dueAt = Date.now() + SOON_MS;
  await followUpsDueAt(twoway, dueAt);
  await twoway.killWorker();
  await sendToWorker(twoway, 'contactsChanged');
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(dueAt);
  await twoway.killWorker();
  await waitUntil('the alarm rings', async () => (await reminderState(twoway)).badge === '1', SOON_MS + 5_000);
  const { notifications } = await reminderState(twoway);
  expect(notifications).toHaveLength(1);

  await twoway.desk.evaluate((id) => chrome.notifications.clear(id), String(notifications[0]));
  await twoway.killWorker();
  await Promise.all([1, 2, 3, 4].map(() => sendToWorker(twoway, 'followUpsChanged')));
  expect(await reminderState(twoway), 'It is not said again').toMatchObject({ notifications: [], badge: '1' });
});

test("the notification's Done finishes the follow-up, and its Snooze moves it to tomorrow", async ({ twoway }) => {
  const panel = await leadWithFollowUp(twoway, MARISOL);
  const snoozed = await notified(twoway);
  expect((await reminderState(twoway)).badge).toBe('1');
  await twoway.worker.evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 1), snoozed);
  await expect.poll(() => reminderState(twoway)).toMatchObject({ notifications: [], badge: '' });
  expect((await reminderState(twoway)).alarmAt).toBeGreaterThan(Date.now());
  await expect(region(panel, 'Follow-up')).toContainText('tomorrow');

  const done = await notified(twoway);
  await twoway.worker.evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 0), done);
  await expect.poll(() => reminderState(twoway)).toEqual({ notifications: [], badge: '', alarmAt: undefined });
  await expect(region(panel, 'Follow-up')).toContainText('No follow-up');
});

test('a click on the notification opens the contact', async ({ twoway }) => {
  await leadWithFollowUp(twoway, MARISOL);
  const id = await notified(twoway);
  const opened = twoway.context.waitForEvent('page');
  await twoway.worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), id);
  const contact = region(await opened, 'Contact');
  await expect(contact.getByRole('heading', { name: MARISOL.name })).toBeVisible();
  await expect(button(contact, 'Edit')).toBeVisible();
});

/** Four who are due at once; returns the id of the summary that says so. */
async function summarised(twoway: Twoway): Promise<string> {
  for (const person of [MARISOL, TOBIAS, RURIK, PHILIPPA]) await leadWithFollowUp(twoway, person);
  await changeRows(twoway, 'followUps', { dueAt: Date.now(), when: undefined });
  await sendToWorker(twoway, 'followUpsChanged');
  const { notifications, badge } = await reminderState(twoway);
  expect([notifications.length, badge]).toEqual([1, '4']);
  expect(notifications[0]).toMatch(/^follow-ups:4:/);
  return String(notifications[0]);
}

test('many at once are one notification, which opens the list by a click and by its button', async ({ twoway }) => {
  const id = await summarised(twoway);
  const opened = twoway.context.waitForEvent('page');
  await twoway.worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), id);
  await expect(row(await opened, PHILIPPA.name).first()).toBeVisible();
  const again = twoway.context.waitForEvent('page');
  await twoway.worker.evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 0), id);
  await expect(row(await again, PHILIPPA.name).first()).toBeVisible();
});

test('the summary puts all of it off until tomorrow, in one step that can be undone', async ({ twoway }) => {
  const id = await summarised(twoway);
  await twoway.worker.evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 1), id);
  await expect.poll(() => reminderState(twoway)).toMatchObject({ notifications: [], badge: '' });
  const { followUps, events } = await twoway.database();
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  expect(new Set(followUps?.map(({ dueAt }) => dueAt))).toEqual(new Set([tomorrow.setHours(9, 0, 0, 0)]));
  expect(events?.filter(({ type }) => type === 'followUpsSnoozed')).toHaveLength(1);
  expect((await reminderState(twoway)).alarmAt).toBe(tomorrow.getTime());
});

test('the badge turns red when something is from before today, and its tooltip says so', async ({ twoway }) => {
  await leadWithFollowUp(twoway, MARISOL);
  await notified(twoway);
  const badge = () =>
    twoway.desk.evaluate(async () => ({
      color: await chrome.action.getBadgeBackgroundColor({}),
      title: await chrome.action.getTitle({}),
    }));
  expect(await badge()).toEqual({ color: [15, 95, 99, 255], title: 'Twoway: 1 follow-up is due' });
  await followUpsDueAt(twoway, Date.now() - 36 * HOUR_MS);
  await sendToWorker(twoway, 'followUpsChanged');
  expect(await badge()).toEqual({ color: [179, 38, 30, 255], title: 'Twoway: 1 follow-up is due, from before today' });
});

test('in quiet hours nothing rings; when they end, all that was held is one notification', async ({ twoway }) => {
  for (const person of [MARISOL, TOBIAS]) await leadWithFollowUp(twoway, person);
  const clock = (minutes: number) => new Date(Date.now() + minutes * 60_000).toTimeString().slice(0, 5);
  const quiet = { from: clock(-60), to: clock(60) };
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: [] };
  const setWorkingTime = (workingTime: object) =>
    twoway.desk.evaluate((workingTime) => chrome.storage.local.set({ workingTime }), workingTime);
  await setWorkingTime({ ...hours, quiet });
  await changeRows(twoway, 'followUps', { dueAt: Date.now() - HOUR_MS / 2, when: undefined });
  await sendToWorker(twoway, 'followUpsChanged');
  const held = await reminderState(twoway);
  expect(held).toMatchObject({ notifications: [], badge: '2' });
  expect(new Date(held.alarmAt ?? 0).toTimeString().slice(0, 5)).toBe(quiet.to);
  await setWorkingTime(hours);
  await expect
    .poll(async () => (await reminderState(twoway)).notifications)
    .toEqual([expect.stringMatching(/^follow-ups:2:/)]);
});

test('a worker that is ended over the ringing alarm rings once when the next one comes', async ({ twoway }) => {
  await leadWithFollowUp(twoway, MARISOL);
  const dueAt = Date.now() + SOON_MS;
  await followUpsDueAt(twoway, dueAt);
  await sendToWorker(twoway, 'followUpsChanged');
  await waitUntil('the follow-up is due', async () => Date.now() > dueAt, SOON_MS + 5_000);
  for (let times = 0; times < 4; times += 1) {
    await twoway.killWorker();
    void sendToWorker(twoway, 'followUpsChanged').catch(() => undefined); // the worker is ended over it
  }
  await twoway.killWorker();
  await sendToWorker(twoway, 'followUpsChanged');
  const { notifications, badge } = await reminderState(twoway);
  expect([notifications.length, badge]).toEqual([1, '1']);
  const [followUp] = (await twoway.database())['followUps'] ?? [];
  expect(followUp).toHaveProperty('notifiedAt');
});

test('what was done in the panel is taken off the screen', async ({ twoway }) => {
  const panel = await leadWithFollowUp(twoway, MARISOL);
  await notified(twoway);
  await button(region(panel, 'Follow-up'), 'Done').click();
  await expect.poll(() => reminderState(twoway)).toMatchObject({ notifications: [], badge: '' });
});
