import { browser } from 'wxt/browser';
import { countDue } from '@/storage/queries/count-due';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';
import { followUpRows } from '@/storage/queries/follow-up-rows';

/** Begins the id of every notification about one follow-up. */
export const FOLLOW_UP_PREFIX = 'follow-up:';
/** Begins the id of every summary. */
export const SUMMARY_PREFIX = 'follow-ups:';
const ICON = '/icon/128.png';
/** So many are named in a summary. */
const NAMED = 3;

/** One notification a follow-up. The id is derived, so that it is found on the screen again. */
export async function notifyEach(followUpIds: readonly string[]): Promise<void> {
  for (const { followUp, contact } of await followUpRows(followUpIds)) {
    await browser.notifications.create(`${FOLLOW_UP_PREFIX}${followUp.id}`, {
      ...basics(),
      title: `Follow up with ${contact.name}`,
      message: followUp.note ?? contact.companyName ?? contact.jobTitle ?? '',
      buttons: [{ title: 'Done' }, { title: 'Snooze until tomorrow' }],
    });
  }
}

/** Many at once, after sleep, a closed browser or quiet hours, are one notification; it takes the place of the one before. */
export async function notifySummary(followUpIds: readonly string[], now: number): Promise<void> {
  if (followUpIds.length === 0) return;
  const id = `${SUMMARY_PREFIX}${followUpIds.length}:${followUpIds.at(-1)}`;
  const shown = await shownIds();
  if (shown.includes(id)) return;
  for (const other of shown) if (other.startsWith(SUMMARY_PREFIX)) await browser.notifications.clear(other);
  await browser.notifications.create(id, {
    ...basics(),
    title: `${(await countDue(now)).toLocaleString()} follow-ups are due`,
    message: namesIn(await followUpRows(followUpIds.slice(0, NAMED)), followUpIds.length),
    buttons: [{ title: 'Open' }, { title: 'Snooze all until tomorrow' }],
  });
}

/** Takes away what speaks of follow-ups that are not due any more: done, put off or removed in the panel meanwhile. */
export async function clearStale(now: number): Promise<void> {
  const shown = await shownIds();
  const rows = await followUpRows(await shownFollowUps());
  const due = new Set(rows.filter((row) => row.followUp.dueAt <= now).map((row) => row.followUp.id));
  const isEmpty = shown.length > 0 && (await countDue(now)) === 0;
  for (const id of shown) {
    const isStale = id.startsWith(SUMMARY_PREFIX) ? isEmpty : !due.has(id.slice(FOLLOW_UP_PREFIX.length));
    if (isStale) await browser.notifications.clear(id);
  }
}

/** The ids of the follow-ups that have a notification of their own on the screen. */
export async function shownFollowUps(): Promise<string[]> {
  const single = (await shownIds()).filter((id) => id.startsWith(FOLLOW_UP_PREFIX));
  return single.map((id) => id.slice(FOLLOW_UP_PREFIX.length));
}

async function shownIds(): Promise<string[]> {
  const ids = Object.keys(await browser.notifications.getAll());
  return ids.filter((id) => id.startsWith(FOLLOW_UP_PREFIX) || id.startsWith(SUMMARY_PREFIX));
}

function namesIn(rows: FollowUpRow[], all: number): string {
  const names = rows.map(({ contact }) => contact.name).join(', ');
  return all > rows.length ? `${names} and ${all - rows.length} more` : names;
}

const basics = () => ({
  type: 'basic' as const,
  iconUrl: browser.runtime.getURL(ICON),
  requireInteraction: true,
});
