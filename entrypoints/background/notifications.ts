import { browser } from 'wxt/browser';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { followUpPresets } from '@/storage/model/follow-up-presets';
import { contactOfFollowUp } from '@/storage/queries/contact-of-follow-up';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';
import { panelRoute } from './api';
import { refreshReminders } from './reminders';

const PREFIX = 'follow-up:';
const SUMMARY_ID = 'follow-ups';
const DONE = 0;
const ICON = '/icon/128.png';

/** A click opens the contact; the buttons finish or move the follow-up. */
export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => void openFromNotification(id));
  browser.notifications.onButtonClicked.addListener((id, button) => void answerNotification(id, button));
}

/** One notification a follow-up. The id is derived, so that the same one shown twice is one on the screen. */
export async function notifyEach(rows: FollowUpRow[]): Promise<void> {
  for (const { followUp, contact } of rows) {
    await browser.notifications.create(`${PREFIX}${followUp.id}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL(ICON),
      title: `Follow up with ${contact.name}`,
      message: followUp.note ?? contact.companyName ?? contact.jobTitle ?? '',
      buttons: [{ title: 'Done' }, { title: 'Snooze until tomorrow' }],
      requireInteraction: true,
    });
  }
}

/** Many at once, after sleep or a closed browser, are one notification. */
export async function notifySummary(rows: FollowUpRow[]): Promise<void> {
  const names = rows.slice(0, 3).map((row) => row.contact.name);
  await browser.notifications.create(SUMMARY_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title: `${rows.length} follow-ups are due`,
    message: `${names.join(', ')} and ${rows.length - names.length} more`,
    requireInteraction: true,
  });
}

async function openFromNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (!id.startsWith(PREFIX)) return openPage('/popup.html');
  const contact = await contactOfFollowUp(id.slice(PREFIX.length));
  if (contact) await panelRoute.set({ contactId: contact.id, at: Date.now() });
  // A notification's click is no gesture that may open the side panel: the same page opens as a tab.
  await openPage('/sidepanel.html');
}

async function answerNotification(id: string, button: number): Promise<void> {
  await browser.notifications.clear(id);
  const followUpId = id.slice(PREFIX.length);
  if (button === DONE) await completeFollowUp(followUpId);
  else await snoozeFollowUp(followUpId, followUpPresets(Date.now())[0].dueAt);
  await refreshReminders();
}

async function openPage(path: '/popup.html' | '/sidepanel.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
