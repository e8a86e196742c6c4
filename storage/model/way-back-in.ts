import { DAY_MS } from './day-ms';
import type { Event } from './event';
import type { Stage } from './stage';

const OUT: ReadonlySet<Stage> = new Set(['nurture', 'disqualified', 'lost']);
/** Has a contact left the funnel, for now or for good? */
const isOut = (stage: Stage): boolean => OUT.has(stage);

/**
 * Is a genuine message of theirs a sign of life from one who is out? It was logged after they went out, and was not
 * written long before that: an old thread that is logged late is none. Times are epoch milliseconds.
 */
export function isSignOfLife(
  contact: { stage: Stage; stageChangedAt: number; doNotContact?: unknown },
  message: { at: number; loggedAt: number },
): boolean {
  if (!isOut(contact.stage) || contact.doNotContact) return false;
  return message.loggedAt > contact.stageChangedAt && message.at > contact.stageChangedAt - DAY_MS;
}

/** Where one who is out was before, from the events that stand, in any order: lead, or else prospect. */
export function wayBackIn(events: readonly Event[]): 'lead' | 'prospect' {
  const exits = events.filter(({ from, to, undoneBy }) => from && to && !isOut(from) && isOut(to) && !undoneBy);
  const last = exits.toSorted((one, other) => one.at - other.at).at(-1);
  return last?.from === undefined || last.from === 'lead' ? 'lead' : 'prospect';
}
