import { takeBack, UNDO_TABLES } from '../take-back';
import { requireEvent, transact } from '../transact';

/**
 * Undoes what an event did; an event that is itself an undo is thereby redone. A field changed since stays as it is and
 * is named in `kept`. Throws `later-changes` for a creation on which later facts stand, for a person who was saved anew,
 * and when every field was changed since; `invalid` when it is undone already; `gone`. Of a part of a bulk it undoes that part:
 * all of it is undone by `undoBulk`.
 */
export async function undoEvent(eventId: string): Promise<{ eventId: string; kept: string[] }> {
  const transacted = await transact({ type: 'undone', undoes: eventId }, UNDO_TABLES, (write) =>
    takeBack(write, eventId),
  );
  return { ...requireEvent(transacted), kept: [...new Set(transacted.result.map(({ field }) => field))] };
}
