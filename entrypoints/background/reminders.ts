import { browser, storage } from '#imports';
import { clock } from '@/storage/clock';
import { markNotified } from '@/storage/commands/mark-notified';
import { resettleFollowUps } from '@/storage/commands/resettle-follow-ups';
import { earliest } from '@/storage/model/earliest';
import type { FollowUp } from '@/storage/model/follow-up';
import { type ToNotify, whatToNotify } from '@/storage/model/reminder/what-to-notify';
import { nextDueAt } from '@/storage/queries/next-due-at';
import { unnotifiedDue } from '@/storage/queries/unnotified-due';
import { workingTime } from '@/storage/settings';
import { showBadge } from './badge';
import { clearStale, notifyEach, notifySummary, shownFollowUps } from './notifications';

const DUE_ALARM = 'follow-up-due';
/** A net under the one alarm: Chrome may lose alarms in sleep or update, and tells nobody that the zone has changed. */
const RECHECK_ALARM = 'follow-up-recheck';
const RECHECK_MINUTES = 15;
const RETRY_MS = 60_000;

/** The zone for which the follow-ups were worked out last. */
const settledZone = storage.defineItem<string>('local:settledZone');

export function listenToAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM || name === RECHECK_ALARM) void refreshReminders();
  });
  // Other quiet hours: what was held may be told, and the other way round.
  browser.storage.local.onChanged.addListener((changes) => {
    if ('workingTime' in changes) void refreshReminders();
  });
}

/**
 * Tells what is due and was not told yet, sets the one alarm for the next moment at which there is something to tell, and
 * counts on the badge. Idempotent: called at every worker start, alarm and change. All it knows is in the database.
 */
export async function refreshReminders(): Promise<void> {
  await navigator.locks.request('reminders', async () => {
    await followZone();
    const now = Date.now();
    const { quiet } = await workingTime.getValue();
    await markShown(now);
    const toTell = whatToNotify(await unnotifiedDue(now), { now, quiet, zone: clock.zone() });
    const isAnything = toTell.each.length + toTell.summary.length > 0;
    // Should the worker be ended over it, it is tried again soon.
    await setAlarms(now, isAnything ? now + RETRY_MS : toTell.heldUntil);
    if (isAnything) {
      await tell(toTell, now);
      await setAlarms(now, undefined);
    }
    await clearStale(now);
    await showBadge(now);
  });
}

/** The rep's own nine o'clock goes along to another zone. Killed in between, it is worked out again. */
async function followZone(): Promise<void> {
  const zone = clock.zone();
  if ((await settledZone.getValue()) === zone) return;
  await resettleFollowUps(zone);
  await settledZone.setValue(zone);
}

/** A worker that was ended before it could mark what it had told left it on the screen. */
async function markShown(now: number): Promise<void> {
  const shown = await shownFollowUps();
  const untold = (await unnotifiedDue(now)).filter(({ id }) => shown.includes(id));
  if (untold.length > 0) await markNotified(idsOf(untold), now);
}

const idsOf = (followUps: FollowUp[]) => followUps.map(({ id }) => id);

/** Tells first and marks then: killed in between, it is told again rather than never. */
async function tell({ each, summary }: ToNotify, now: number): Promise<void> {
  await notifyEach(each);
  await notifySummary(summary, now);
  await markNotified([...each, ...summary], now);
}

async function setAlarms(now: number, orAt: number | undefined): Promise<void> {
  const wakeAt = earliest([await nextDueAt(now), orAt].filter((time) => time !== undefined));
  if (wakeAt === undefined) await browser.alarms.clear(DUE_ALARM);
  else await browser.alarms.create(DUE_ALARM, { when: wakeAt });
  if (!(await browser.alarms.get(RECHECK_ALARM))) {
    await browser.alarms.create(RECHECK_ALARM, { periodInMinutes: RECHECK_MINUTES });
  }
}
