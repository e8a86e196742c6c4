import { browser } from 'wxt/browser';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';

/** Begins the id of every notification about one follow-up. */
export const FOLLOW_UP_PREFIX = 'follow-up:';
const SUMMARY_ID = 'follow-ups';
const ICON = '/icon/128.png';

/** One notification a follow-up. The id is derived, so that the same one shown twice is one on the screen. */
export async function notifyEach(rows: FollowUpRow[]): Promise<void> {
  for (const { followUp, contact } of rows) {
    await browser.notifications.create(`${FOLLOW_UP_PREFIX}${followUp.id}`, {
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
