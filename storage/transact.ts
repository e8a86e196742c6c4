import { clock } from './clock';
import { db } from './db';
import type { EventDraft } from './event-draft';
import { failureOf } from './failure-of';
import { followCadences } from './follow-cadences';
import { markContacts } from './mark-contacts';
import type { StoredTable } from './model/event';
import { newId } from './new-id';
import { openInTime } from './open-in-time';
import { recordEvent } from './record-event';
import { refreshContacts } from './refresh-contacts';
import { StorageFailure } from './storage-failure';
import { Writer } from './writer';

/** Tables that every command may touch: the book-keeping, and what a contact's derived fields are computed from. */
const ALWAYS = [
  ...['events', 'outbox', 'counters', 'contacts', 'interactions', 'corrections', 'followUps'],
  // What a contact's score rests on.
  ...['answers', 'companies', 'scoreBlocks'],
  // Who is to be found anew.
  'indexMarks',
  // What an answer, a bounce or another stage ends.
  ...['cadences', 'enrolments', 'draftUses'],
  // What makes an opportunity, and moves with who is merged or removed.
  'deals',
];

/** Two commands in one millisecond keep their order; a clock that was set back by more is believed. */
const SAME_MOMENT_MS = 1_000;

export interface Transacted<T> {
  result: T;
  /** Absent when nothing changed: then there is no event. */
  eventId?: string;
}

/**
 * Carries out one command: `work`, the derived fields of the contacts it touches, the counters, the outbox and the event
 * are one transaction, so that all of it happens or none. `work` may await nothing but the database.
 * Throws StorageFailure: what `work` threw, `disk-full`, `database-blocked` or `unexpected`.
 */
export async function transact<T>(
  draft: EventDraft,
  tables: StoredTable[],
  work: (write: Writer) => Promise<T>,
): Promise<Transacted<T>> {
  const eventId = newId();
  try {
    if (!db.isOpen()) await openInTime();
    return await db.transaction('rw', [...new Set([...ALWAYS, ...tables])], async () => {
      const write = new Writer(eventId, await momentAfterLastEvent(), { ...draft });
      const result = await work(write);
      if (write.changes().length === 0) return { result };
      await followCadences(write);
      await refreshContacts(write);
      await recordEvent(write);
      await markContacts(write);
      return { result, eventId };
    });
  } catch (error) {
    throw failureOf(error);
  }
}

async function momentAfterLastEvent(): Promise<number> {
  const at = clock.now();
  // The time alone: the last event may be one of hundreds of people.
  const [last] = (await db.events.orderBy('at').reverse().limit(1).keys()) as number[];
  return last !== undefined && last >= at && last - at < SAME_MOMENT_MS ? last + 1 : at;
}

/** Carries out several commands, each with its event, as one transaction: all of them or none. */
export async function together<T>(work: () => Promise<T>, tables: StoredTable[] = []): Promise<T> {
  try {
    if (!db.isOpen()) await openInTime();
    return await db.transaction('rw', [...new Set([...ALWAYS, ...tables])], work);
  } catch (error) {
    throw failureOf(error);
  }
}

/** The event of a command that cannot be without effect. */
export function requireEvent({ eventId }: Transacted<unknown>): { eventId: string } {
  if (!eventId) throw new StorageFailure({ code: 'unexpected', detail: 'nothing changed' });
  return { eventId };
}
