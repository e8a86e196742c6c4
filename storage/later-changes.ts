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
  const broughtBack = added.flatMap(({ table, id }) => (table === 'contacts' && id !== event.contactId ? [id] : []));
  const later = (await Promise.all([event.contactId, ...broughtBack].map((id) => laterEvents(event, id)))).flat();
  if (added.some(({ table }) => table === 'contacts') && later.length > 0) refuse(later[0]?.type ?? '');
  const ids = new Set(added.map(({ id }) => id));
  const standingOnIt = later.find(({ evidenceId }) => evidenceId !== undefined && ids.has(evidenceId));
  if (standingOnIt) refuse(standingOnIt.type);
  for (const change of added) if (await isChangedSince(change)) refuse(change.table);
}

/** Events of the same contact that stand. A clock that was set back must hide none: only an undo has earlier ones. */
async function laterEvents({ id, type, at }: Event, contactId: string | undefined): Promise<Event[]> {
  if (contactId === undefined) return [];
  const from = type === 'undone' ? at : Dexie.minKey;
  const events = db.events.where('[contactId+at]').between([contactId, from], [contactId, Dexie.maxKey], false, true);
  return events.filter((one) => one.id !== id && one.type !== 'undone' && one.undoneBy === undefined).toArray();
}

/** That the rep was notified, and to whom it went by a merge, is no change of a follow-up, note or interaction. */
const NO_CHANGE = { notifiedAt: undefined, contactId: undefined };

/** Contacts are judged by their events. */
async function isChangedSince({ table, id, after }: Change): Promise<boolean> {
  if (table === 'contacts') return false;
  const row = await tableOf(table).get(id);
  return row !== undefined && !sameValue({ ...row, ...NO_CHANGE }, { ...after, ...NO_CHANGE });
}

function refuse(detail: string): never {
  throw new StorageFailure({ code: 'later-changes', detail });
}
