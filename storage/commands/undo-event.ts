import { db } from '../db';
import { refuseLaterChanges } from '../later-changes';
import type { ContactId } from '../model/contact';
import type { Event, StoredTable } from '../model/event';
import { contactOrGone, eventOrGone } from '../or-gone';
import { revertChanges } from '../revert-changes';
import { StorageFailure } from '../storage-failure';
import { redoMerge, undoMerge } from '../toggle-merge';
import { requireEvent, transact } from '../transact';
import { undoChain } from '../undo-chain';
import type { Writer } from '../writer';

const TABLES: StoredTable[] = [
  'companies',
  'answers',
  'notes',
  'distinctPairs',
  'templates',
  'contents',
  'deals',
  'segments',
];

/**
 * Undoes what an event did; an event that is itself an undo is thereby redone. A field changed since stays as it is and
 * is named in `kept`. Throws `later-changes` for a creation on which later facts stand, for a person who was saved anew,
 * and when every field was changed since; `invalid` when it is undone already; `gone`.
 */
export async function undoEvent(eventId: string): Promise<{ eventId: string; kept: string[] }> {
  const transacted = await transact({ type: 'undone', undoes: eventId }, TABLES, (write) => undo(write, eventId));
  return { ...requireEvent(transacted), kept: transacted.result };
}

async function undo(write: Writer, eventId: string): Promise<string[]> {
  const event = await eventOrGone(eventId);
  const chain = await undoChain(event);
  const target = await markUndone(write, event, chain);
  Object.assign(write.event, { contactId: target.contactId, undoes: target.id, ...otherOfMove(chain) });
  const kept = await opposite(write, target, chain);
  if (write.changes().length === 0) throw new StorageFailure({ code: 'later-changes', detail: kept.join(', ') });
  return kept;
}

/** The taking back of a move is told to the one to whom it was moved as well. */
function otherOfMove([first]: Event[]): Pick<Event, 'otherContactId'> {
  const other = first?.type === 'interactionCorrected' ? first.otherContactId : undefined;
  return other === undefined ? {} : { otherContactId: other };
}

/** A merge is taken back or made again as a whole, whatever was built on it. */
async function opposite(write: Writer, target: Event, [first = target, ...rest]: Event[]): Promise<string[]> {
  if (first.type !== 'contactsMerged') return revert(write, target);
  const stands = rest.length % 2 === 0;
  return stands ? undoMerge(write, first) : redoMerge(write, first);
}

async function revert(write: Writer, target: Event): Promise<string[]> {
  await requireContact(target);
  await refuseLaterChanges(target);
  return revertChanges(write, target);
}

/**
 * Marks the last event of the chain, and on the first one whether the thing itself stands. Returns the last event: its
 * changes are the ones to be reverted, since an undo or a redo may have left fields as they were.
 */
async function markUndone(write: Writer, event: Event, chain: Event[]): Promise<Event> {
  const [first = event, last = event] = [chain[0], chain.at(-1)];
  const isUndo = (one: Event) => chain.findIndex(({ id }) => id === one.id) % 2 === 1;
  const stands = isUndo(event) ? last.id === event.id : !isUndo(last);
  if (!stands) throw new StorageFailure({ code: 'invalid', detail: 'undone already' });
  await db.events.update(last.id, { undoneBy: write.eventId });
  await db.events.update(first.id, { undoneBy: isUndo(last) ? undefined : write.eventId });
  return last;
}

/** A change of a contact who has been removed since has nothing to go back to. */
async function requireContact({ contactId, changes }: Event): Promise<void> {
  const bringsBack = changes.some(({ table, op }) => table === 'contacts' && op === 'remove');
  if (contactId && !bringsBack) await contactOrGone(contactId as ContactId);
}
