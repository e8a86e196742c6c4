import Dexie from 'dexie';
import { db } from './db';
import type { Change, Event } from './model/event';
import { sameValue } from './model/same-value';
import { StorageFailure } from './storage-failure';
import { tableOf } from './stored-rows';

/**
 * Throws `later-changes` when facts that still stand were built on a row that the event created: a contact that was
 * worked on since, an interaction that served as evidence, an answer that was given anew.
 */
export async function refuseLaterChanges(event: Event): Promise<void> {
  const added = event.changes.filter(({ op, table }) => op === 'add' && table !== 'companies');
  if (added.length === 0) return;
  const later = await laterEvents(event);
  if (added.some(({ table }) => table === 'contacts') && later.length > 0) refuse(later[0]?.type ?? '');
  const ids = new Set(added.map(({ id }) => id));
  const standingOnIt = later.find(({ evidenceId }) => evidenceId !== undefined && ids.has(evidenceId));
  if (standingOnIt) refuse(standingOnIt.type);
  for (const change of added) if (await isChangedSince(change)) refuse(change.table);
}

/** Events of the same contact that stand. A clock that was set back must hide none: only an undo has earlier ones. */
async function laterEvents({ id, type, contactId, at }: Event): Promise<Event[]> {
  if (contactId === undefined) return [];
  const from = type === 'undone' ? at : Dexie.minKey;
  const events = db.events.where('[contactId+at]').between([contactId, from], [contactId, Dexie.maxKey], false, true);
  return events.filter((one) => one.id !== id && one.type !== 'undone' && one.undoneBy === undefined).toArray();
}

/** Contacts are judged by their events. That the rep was notified of a follow-up is no change of it. */
async function isChangedSince({ table, id, after }: Change): Promise<boolean> {
  if (table === 'contacts') return false;
  const row = await tableOf(table).get(id);
  return row !== undefined && !sameValue({ ...row, notifiedAt: undefined }, { ...after, notifiedAt: undefined });
}

function refuse(detail: string): never {
  throw new StorageFailure({ code: 'later-changes', detail });
}
