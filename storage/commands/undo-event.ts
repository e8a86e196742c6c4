import { db } from '../db';
import { refuseLaterChanges } from '../later-changes';
import type { ContactId } from '../model/contact';
import type { Event } from '../model/event';
import { contactOrGone } from '../or-gone';
import { revertChanges } from '../revert-changes';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';
import type { Writer } from '../writer';

/**
 * Undoes what an event did; an event that is itself an undo is thereby redone. A field changed since stays as it is and
 * is named in `kept`. Throws `later-changes` for a creation on which later facts stand, for a person who was saved anew,
 * and when every field was changed since; `invalid` when it is undone already; `gone`.
 */
export async function undoEvent(eventId: string): Promise<{ eventId: string; kept: string[] }> {
  const transacted = await transact({ type: 'undone', undoes: eventId }, ['companies', 'answers'], (write) =>
    undo(write, eventId),
  );
  return { ...requireEvent(transacted), kept: transacted.result };
}

async function undo(write: Writer, eventId: string): Promise<string[]> {
  const event = await eventOrGone(eventId);
  const target = await markUndone(write, event);
  write.event.contactId = target.contactId;
  await requireContact(target);
  await refuseLaterChanges(target);
  const kept = await revertChanges(write, target);
  if (write.changes().length === 0) throw new StorageFailure({ code: 'later-changes', detail: kept.join(', ') });
  return kept;
}

/**
 * Marks the event and the first event of its chain (an undo, its redo, the undo of that …), which alone says whether
 * the thing stands. Returns the event whose changes have to be reverted.
 */
async function markUndone(write: Writer, event: Event): Promise<Event> {
  const { first, isUndo } = await firstOfChain(event);
  const standing = isUndo ? first.undoneBy === event.id : first.undoneBy === undefined;
  if (!standing) throw new StorageFailure({ code: 'invalid', detail: 'undone already' });
  await db.events.update(event.id, { undoneBy: write.eventId });
  await db.events.update(first.id, { undoneBy: isUndo ? undefined : write.eventId });
  return isUndo ? event : first;
}

async function firstOfChain(event: Event): Promise<{ first: Event; isUndo: boolean }> {
  let [first, isUndo] = [event, false];
  for (; first.undoes !== undefined; isUndo = !isUndo) first = await eventOrGone(first.undoes);
  return { first, isUndo };
}

async function eventOrGone(id: string): Promise<Event> {
  const event = await db.events.get(id);
  if (!event) throw new StorageFailure({ code: 'gone', detail: 'events' });
  return event;
}

/** A change of a contact who has been removed since has nothing to go back to. */
async function requireContact({ contactId, changes }: Event): Promise<void> {
  const bringsBack = changes.some(({ table, op }) => table === 'contacts' && op === 'remove');
  if (contactId && !bringsBack) await contactOrGone(contactId as ContactId);
}
