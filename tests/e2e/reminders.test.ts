import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { changeRows } from '../support/change-rows';
import { type ExamplePerson, MARISOL, PHILIPPA, RURIK, TOBIAS } from '../support/example-people';
import { followUpsDueAt } from '../support/follow-up-due-at';
import { button, region } from '../support/page-parts';
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
  await sendToWorker(twoway, 'followUpsChanged');
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

test('many at once are one notification, which opens the list', async ({ twoway }) => {
  for (const person of [MARISOL, TOBIAS, RURIK, PHILIPPA]) await leadWithFollowUp(twoway, person);
  await changeRows(twoway, 'followUps', { dueAt: Date.now() });
  await sendToWorker(twoway, 'followUpsChanged');
  expect(await reminderState(twoway)).toMatchObject({ notifications: ['follow-ups'], badge: '4' });
  const opened = twoway.context.waitForEvent('page');
  await twoway.worker.evaluate(() => chrome.notifications.onClicked.dispatch('follow-ups'));
  await expect(region(await opened, 'Today').getByRole('listitem')).toHaveCount(4);
});
