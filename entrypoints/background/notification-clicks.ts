import { browser } from 'wxt/browser';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { followUpPresets } from '@/storage/model/follow-up-presets';
import { contactOfFollowUp } from '@/storage/queries/contact-of-follow-up';
import { panelRoute } from './api';
import { FOLLOW_UP_PREFIX } from './notifications';
import { refreshReminders } from './reminders';
import { toOutcome } from './to-outcome';

const DONE = 0;

/** A click opens the contact; the buttons finish or move the follow-up. */
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
  await browser.notifications.clear(id);
  const followUpId = id.slice(FOLLOW_UP_PREFIX.length);
  // One that was done in the panel meanwhile is gone: there is nothing left to do, and nobody to tell.
  await toOutcome(() => answer(followUpId, button));
  await refreshReminders();
}

function answer(followUpId: string, button: number): Promise<unknown> {
  if (button === DONE) return completeFollowUp(followUpId);
  return snoozeFollowUp(followUpId, followUpPresets(Date.now())[0].dueAt);
}

async function openPage(path: '/popup.html' | '/sidepanel.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
