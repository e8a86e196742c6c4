import { db } from './db';
import type { FailureCode } from './model/outcome';
import { read } from './read';
import { StorageFailure } from './storage-failure';
import { NothingLeft, takeBack, UNDO_TABLES } from './take-back';
import { transact } from './transact';
import type { Writer } from './writer';

/** What became of the contacts of a part. */
export interface UndonePart {
  /** Who are again as they were. */
  undone: number;
  /** Of whom something stays as it is. */
  kept: number;
  /** Nothing was written where everything was changed since. */
  isWritten: boolean;
}

/** Why `undoEvent` would leave one of the people as they are. */
const REFUSED: readonly FailureCode[] = ['later-changes', 'gone'];

/**
 * Undoes one part of a bulk, with what else is to be written in its transaction. Those of whom an undo is refused are left out;
 * who they are is tried one by one, only when the part as a whole is refused. `undefined` when the part is undone already.
 */
export async function undoPart(
  eventId: string,
  bulkId: string,
  alsoWrite: () => Promise<void>,
): Promise<UndonePart | undefined> {
  const event = await read(() => db.events.get(eventId));
  const people = event?.contactIds ?? [];
  if (!event || event.undoneBy !== undefined) return undefined;
  const carryOut = (refused: ReadonlySet<string>) =>
    transact({ type: 'undone', undoes: eventId, bulkId }, UNDO_TABLES, async (write) => {
      await alsoWrite();
      return takeBack(write, eventId, (id) => !refused.has(id));
    });
  const nothing = { undone: 0, kept: people.length, isWritten: false };
  const first = await unlessRefused(() => carryOut(new Set()));
  if (first instanceof NothingLeft) return nothing;
  if (!(first instanceof StorageFailure)) return counted(people, first.result);
  const refused = await refusedOf(people, eventId);
  if (refused.size === 0) throw first;
  const others = refused.size < people.length ? await unlessRefused(() => carryOut(refused)) : undefined;
  if (!others || others instanceof NothingLeft) return nothing;
  if (others instanceof StorageFailure) throw others;
  const done = counted(
    people.filter((id) => !refused.has(id)),
    others.result,
  );
  return { ...done, kept: done.kept + refused.size };
}

function counted(people: readonly string[], left: readonly { id: string }[]): UndonePart {
  const kept = new Set(left.map(({ id }) => id)).size;
  return { undone: Math.max(0, people.length - kept), kept, isWritten: true };
}

/** Tries it with each alone, and writes nothing. */
async function refusedOf(people: readonly string[], eventId: string): Promise<Set<string>> {
  const refused = new Set<string>();
  for (const person of people) {
    const trial = await unlessRefused(() => tried((write) => takeBack(write, eventId, (id) => id === person)));
    if (trial instanceof StorageFailure) refused.add(person);
  }
  return refused;
}

class Tried extends Error {}

/** Carries out a command and leaves nothing of it. Throws what it throws. */
async function tried(work: (write: Writer) => Promise<unknown>): Promise<void> {
  try {
    await db.transaction('rw', db.tables, async () => {
      await transact({ type: 'undone' }, UNDO_TABLES, work);
      throw new Tried();
    });
  } catch (error) {
    if (!(error instanceof Tried)) throw error;
  }
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | StorageFailure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageFailure && REFUSED.includes(error.failure.code)) return error;
    throw error;
  }
}
