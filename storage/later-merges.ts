import type { Event } from './model/event';
import { peopleOfEvent } from './model/people-of-event';
import { mergesAway, mergesInto } from './queries/merges-into';

/**
 * The merges that stand and were made after this one with the same contacts, with whom those were merged, and so on:
 * oldest first. They were built on this one. For use inside transactions.
 */
export async function laterMerges(event: Event): Promise<Event[]> {
  const found = new Map<string, Event>();
  const seen = new Set<string>();
  const open = peopleOfEvent(event);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const merge of [...(await mergesInto(next)), ...(await mergesAway(next))]) {
      if (madeAt(merge) <= madeAt(event) || found.has(merge.id)) continue;
      found.set(merge.id, merge);
      open.push(...peopleOfEvent(merge));
    }
  }
  return [...found.values()].sort((one, other) => madeAt(one) - madeAt(other));
}

/** A merge that was made again comes after those that were made meanwhile. */
function madeAt({ at, redoneAt }: Event): number {
  return redoneAt ?? at;
}
