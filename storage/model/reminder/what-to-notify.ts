import type { FollowUp } from '../follow-up';
import type { WorkingTime } from '../when/working-time';
import { quietEndsAt } from './quiet-hours';

type Due = Pick<FollowUp, 'id' | 'dueAt' | 'notifiedAt'>;

/** What to tell the rep at one moment: each follow-up by itself, or all of them in one summary. Ids, earliest due first. */
export interface ToNotify {
  each: string[];
  summary: string[];
  /** There is something to tell, and it is quiet until then (epoch ms). */
  heldUntil?: number | undefined;
}

export interface Moment {
  /** Epoch ms. */
  now: number;
  quiet?: WorkingTime['quiet'] | undefined;
  /** IANA name: where the rep is. */
  zone: string;
}

/** More than this many at once become one notification. */
const SUMMARY_ABOVE = 3;
/** What is told later than that was missed: the browser was closed, the machine asleep, or it was quiet. */
const LATE_MS = 5 * 60_000;
/** A clock that is put right by more than that had told of things before their time. */
const CLOCK_SLACK_MS = 3_600_000;

/** Nothing is told in quiet hours. Several that were missed, and many at once, are one summary. */
export function whatToNotify(rows: readonly Due[], { now, quiet, zone }: Moment): ToNotify {
  const due = rows.filter((row) => isUnsaid(row, now)).sort((one, other) => one.dueAt - other.dueAt);
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return { each: [], summary: [] };
  const heldUntil = quietEndsAt(now, quiet, zone);
  if (heldUntil !== undefined) return { each: [], summary: [], heldUntil };
  const missedSome = due.some(({ dueAt }) => now - dueAt > LATE_MS);
  const isSummary = ids.length > SUMMARY_ABOVE || (missedSome && ids.length > 1);
  return isSummary ? { each: [], summary: ids } : { each: ids, summary: [] };
}

/**
 * Is a follow-up due of which the rep was not told? What was told before its time does not count: it was put off since, or
 * the clock was wrong.
 */
export function isUnsaid({ dueAt, notifiedAt }: Due, now: number): boolean {
  if (dueAt > now) return false;
  return notifiedAt === undefined || notifiedAt < dueAt || notifiedAt > now + CLOCK_SLACK_MS;
}
