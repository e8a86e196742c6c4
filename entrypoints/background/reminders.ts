import { browser } from 'wxt/browser';
import { markNotified } from '@/storage/commands/mark-notified';
import { countDue } from '@/storage/queries/count-due';
import type { FollowUpRow } from '@/storage/queries/due-follow-ups';
import { nextDueAt } from '@/storage/queries/next-due-at';
import { unnotifiedDue } from '@/storage/queries/unnotified-due';
import { notifyEach, notifySummary } from './notifications';

const DUE_ALARM = 'follow-up-due';
/** A net under the one alarm: Chrome may lose alarms in sleep or update. */
const RECHECK_ALARM = 'follow-up-recheck';
const RECHECK_MINUTES = 15;
/** More than this many at once become one notification. */
const SUMMARY_ABOVE = 3;
const ACCENT = '#0f5f63';

export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM || name === RECHECK_ALARM) void refreshReminders();
  });
}

/**
 * Notifies what is due and was not said yet, sets the one alarm for the next due moment, and counts on the badge.
 * Idempotent: called at every worker start, alarm and change. All it knows is in the database.
 */
export async function refreshReminders(): Promise<void> {
  await navigator.locks.request('reminders', async () => {
    const now = Date.now();
    await notifyDue(now);
    await setAlarms(now);
    await showBadge(now);
  });
}

/** Notifies first and marks then: killed in between, the same notification (same id) is shown again rather than never. */
async function notifyDue(now: number): Promise<void> {
  const rows: FollowUpRow[] = await unnotifiedDue(now);
  if (rows.length === 0) return;
  if (rows.length > SUMMARY_ABOVE) await notifySummary(rows);
  else await notifyEach(rows);
  await markNotified(
    rows.map((row) => row.followUp.id),
    now,
  );
}

async function setAlarms(now: number): Promise<void> {
  const dueAt = await nextDueAt(now);
  if (dueAt === undefined) await browser.alarms.clear(DUE_ALARM);
  else await browser.alarms.create(DUE_ALARM, { when: dueAt });
  if (!(await browser.alarms.get(RECHECK_ALARM))) {
    await browser.alarms.create(RECHECK_ALARM, { periodInMinutes: RECHECK_MINUTES });
  }
}

async function showBadge(now: number): Promise<void> {
  const due = await countDue(now);
  await browser.action.setBadgeBackgroundColor({ color: ACCENT });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
}
