import { db } from './db';
import { refuseLaterChanges } from './later-changes';
import type { ContactId } from './model/contact';
import type { Event, StoredTable } from './model/event';
import { contactOrGone, eventOrGone } from './or-gone';
import { peopleOfChanges } from './people-of-changes';
import { type KeptField, revertChanges } from './revert-changes';
import { settleDealStages } from './settle-deal-stages';
import { StorageFailure } from './storage-failure';
import { redoMerge, undoMerge } from './toggle-merge';
import { undoChain } from './undo-chain';
import type { Writer } from './writer';

/** The tables that an undo may touch beside those of every command. */
export const UNDO_TABLES: StoredTable[] = [
  ...(['companies', 'answers', 'notes', 'distinctPairs', 'templates', 'contents', 'deals', 'segments'] as const),
];

/** That nothing is left to be undone: every field was changed since. */
export class NothingLeft extends StorageFailure {}

/**
 * Writes the opposite of an event, or makes again what an undo took back, within a transaction. Of an event about many, only
 * what is of the people of whom `isMeant` says so. Returns what was changed since and stays. Throws as `undoEvent`.
 */
export async function takeBack(
  write: Writer,
  eventId: string,
  isMeant?: (contactId: string) => boolean,
): Promise<KeptField[]> {
  const event = await eventOrGone(eventId);
  const chain = await undoChain(event);
  const target = await markUndone(write, event, chain);
  const { contactId, contactIds, dealId } = target;
  Object.assign(write.event, { contactId, contactIds, dealId, undoes: target.id, ...otherOfMove(chain) });
  const kept = await opposite(write, isMeant ? await partOf(target, isMeant) : target, chain);
  if (write.changes().length === 0)
    throw new NothingLeft({ code: 'later-changes', detail: [...new Set(kept.map(({ field }) => field))].join(', ') });
  return kept;
}

/** The event as if it had been about some of its people only; what is nobody's stays in it. */
async function partOf(event: Event, isMeant: (contactId: string) => boolean): Promise<Event> {
  const people = await peopleOfChanges(event.changes);
  return { ...event, changes: event.changes.filter((_, index) => people[index]?.every(isMeant)) };
}

/** The taking back of a move is told to the one to whom it was moved as well. */
function otherOfMove([first]: Event[]): Pick<Event, 'otherContactId'> {
  const other = first?.type === 'interactionCorrected' ? first.otherContactId : undefined;
  return other === undefined ? {} : { otherContactId: other };
}

/** A merge is taken back or made again as a whole, whatever was built on it. */
async function opposite(write: Writer, target: Event, [first = target, ...rest]: Event[]): Promise<KeptField[]> {
  if (first.type !== 'contactsMerged') return revert(write, target);
  const stands = rest.length % 2 === 0;
  const kept = await (stands ? undoMerge(write, first) : redoMerge(write, first));
  return kept.map((field) => ({ id: first.contactId ?? '', field }));
}

async function revert(write: Writer, target: Event): Promise<KeptField[]> {
  await requireContact(target);
  await refuseLaterChanges(target);
  const kept = await revertChanges(write, target);
  await settleDealStages(write, target);
  return kept;
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

/** A change of a contact who has been removed since has nothing to go back to; of several one is enough. */
async function requireContact({ contactId, contactIds, changes }: Event): Promise<void> {
  const bringsBack = changes.some(({ table, op }) => table === 'contacts' && op === 'remove');
  if (!contactId || bringsBack) return;
  const others = await db.contacts.bulkGet((contactIds ?? []) as ContactId[]);
  if (others.every((one) => one === undefined)) await contactOrGone(contactId as ContactId);
}
