import { browser } from 'wxt/browser';
import { clock } from '@/storage/clock';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { tomorrowMorning } from '@/storage/model/follow-up-presets';
import { contactOfFollowUp } from '@/storage/queries/contact-of-follow-up';
import { dueNowIds } from '@/storage/queries/due-now';
import { workingTime } from '@/storage/settings';
import { panelRoute } from './api';
import { FOLLOW_UP_PREFIX, SUMMARY_PREFIX } from './notifications';
import { refreshReminders } from './reminders';
import { toOutcome } from './to-outcome';

/** The first button: Done of one follow-up, Open of a summary. */
const FIRST = 0;

/** A click opens the contact, or the list; the buttons finish, open or move. */
export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => void openFromNotification(id));
  browser.notifications.onButtonClicked.addListener((id, button) => void answerNotification(id, button));
}

async function openFromNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (!id.startsWith(FOLLOW_UP_PREFIX)) return openPage('/popup.html');
  const contact = await contactOfFollowUp(id.slice(FOLLOW_UP_PREFIX.length));
  if (contact) await panelRoute.set({ contactId: contact.id, at: Date.now() });
  // A notification's click is no gesture that may open the side panel: the same page opens as a tab.
  await openPage('/sidepanel.html');
}

async function answerNotification(id: string, button: number): Promise<void> {
  if (id.startsWith(SUMMARY_PREFIX) && button === FIRST) return openFromNotification(id);
  await browser.notifications.clear(id);
  // One that was done in the panel meanwhile is gone: there is nothing left to do, and nobody to tell.
  await toOutcome(() => answer(id, button));
  await refreshReminders();
}

async function answer(id: string, button: number): Promise<unknown> {
  const now = Date.now();
  const working = await workingTime.getValue();
  const tomorrow = tomorrowMorning(now, clock.zone(), working);
  if (id.startsWith(SUMMARY_PREFIX)) return snoozeFollowUps(await dueNowIds(now), tomorrow);
  const followUpId = id.slice(FOLLOW_UP_PREFIX.length);
  if (button === FIRST) return completeFollowUp(followUpId, { workingTime: working });
  return snoozeFollowUp(followUpId, tomorrow);
}

async function openPage(path: '/popup.html' | '/sidepanel.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
