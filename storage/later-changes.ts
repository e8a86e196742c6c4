import Dexie from 'dexie';
import { db } from './db';
import type { Change, Event, StoredTable } from './model/event';
import { sameValue } from './model/same-value';
import { ownerOf } from './owner-of';
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
  const about = new Set([event.contactId, ...broughtBack, ...loggedWith(added)]);
  const later: Event[] = [];
  for (const id of about) later.push(...(await laterEvents(event, id)));
  await refuseLaterCorrections(event, added);
  if (added.some(({ table }) => table === 'contacts') && later.length > 0) refuse(later[0]?.type ?? '');
  const ids = new Set(added.map(({ id }) => id));
  const standingOnIt = later.find(({ evidenceId }) => evidenceId !== undefined && ids.has(evidenceId));
  if (standingOnIt) refuse(standingOnIt.type);
  await refuseChangedSince(added);
  for (const { table, id } of added) if (table === 'cadences' && (await wasEntered(id))) refuse('enrolments');
}

async function wasEntered(cadenceId: string): Promise<boolean> {
  const all = db.enrolments.where('[cadenceId+status]').between([cadenceId, Dexie.minKey], [cadenceId, Dexie.maxKey]);
  return (await all.count()) > 0;
}

/** Everybody with whom something was logged: several, when they met in a group. */
function loggedWith(added: Change[]): (string | undefined)[] {
  return added.flatMap(({ table, after }) => (table === 'interactions' ? [after?.['contactId'] as string] : []));
}

/** What was corrected since keeps what it is about: the interaction itself, and the contact to whom it was moved. */
async function refuseLaterCorrections({ changes }: Event, added: Change[]): Promise<void> {
  const own = new Set(changes.filter(({ table }) => table === 'corrections').map(({ id }) => id));
  const idsOf = (wanted: StoredTable) => added.flatMap(({ table, id }) => (table === wanted ? [id] : []));
  const about = await db.corrections.where('interactionId').anyOf(idsOf('interactions')).toArray();
  if (about.some(({ id }) => !own.has(id))) refuse('interactionCorrected');
  for (const correction of await db.corrections.where('movedTo').anyOf(idsOf('contacts')).toArray()) {
    const interaction = own.has(correction.id) ? undefined : await db.interactions.get(correction.interactionId);
    if (interaction && (await ownerOf(interaction)) === correction.movedTo) refuse('interactionCorrected');
  }
}

/**
 * Events of the same contact that stand, also those in which they were one of several, or the other one of two. A clock that was set back must hide none:
 * only an undo has earlier ones.
 */
async function laterEvents({ id, type, at }: Event, contactId: string | undefined): Promise<Event[]> {
  if (contactId === undefined) return [];
  const from = type === 'undone' ? at : Dexie.minKey;
  const own = db.events.where('[contactId+at]').between([contactId, from], [contactId, Dexie.maxKey], false, true);
  const ofSeveral = db.events.where('contactIds').equals(contactId);
  const keptApart = db.events
    .where('otherContactId')
    .equals(contactId)
    .filter((one) => one.type === 'contactsKeptApart');
  const isAfter = (one: Event) => type !== 'undone' || one.at > at;
  const others = [...(await ofSeveral.toArray()), ...(await keptApart.toArray())].filter(isAfter);
  const events = [...(await own.toArray()), ...others];
  return events.filter((one) => one.id !== id && one.type !== 'undone' && one.undoneBy === undefined);
}

/** That the rep was notified, and to whom it went by a merge, is no change of a follow-up, note, interaction or deal. */
const NO_CHANGE = { notifiedAt: undefined, contactId: undefined, movedTo: undefined, contactIds: undefined };

/** Contacts are judged by their events. */
async function refuseChangedSince(added: readonly Change[]): Promise<void> {
  for (const table of new Set(added.map((change) => change.table))) {
    if (table === 'contacts') continue;
    const ofTable = added.filter((change) => change.table === table);
    const rows = await tableOf<StoredTable>(table).bulkGet(ofTable.map(({ id }) => id));
    for (const [index, { after }] of ofTable.entries()) {
      const row = rows[index];
      if (row !== undefined && !sameValue({ ...row, ...NO_CHANGE }, { ...after, ...NO_CHANGE })) refuse(table);
    }
  }
}

function refuse(detail: string): never {
  throw new StorageFailure({ code: 'later-changes', detail });
}
