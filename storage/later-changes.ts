import Dexie from 'dexie';
import { db } from './db';
import { inTurns } from './in-turns';
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
  const brought = new Set([event.contactId, ...added.flatMap(({ table, id }) => (table === 'contacts' ? [id] : []))]);
  const about = new Set([...brought, ...loggedWith(added)].filter((id) => id !== undefined));
  const laterOf = await laterEvents(event, [...about]);
  const later = [...laterOf.values()].flat();
  await refuseLaterCorrections(event, added);
  const [built] = [...brought].flatMap((id) => laterOf.get(id ?? '') ?? []);
  if (added.some(({ table }) => table === 'contacts') && built) refuse(built.type);
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
 * Events of each of these contacts that stand, also those in which they were one of several, or the other one of two. A clock that was set back must hide none:
 * only an undo has earlier ones. Each event is read once, for however many: one of many people is large.
 */
async function laterEvents(
  { id, type, at }: Event,
  contactIds: readonly string[],
): Promise<Map<string, readonly Event[]>> {
  const from = type === 'undone' ? at : Dexie.minKey;
  const own = await inTurns(contactIds, (one) =>
    db.events.where('[contactId+at]').between([one, from], [one, Dexie.maxKey], false, true).primaryKeys(),
  );
  const ofSeveral = await inTurns(contactIds, (one) => db.events.where('contactIds').equals(one).primaryKeys());
  const asOther = await inTurns(contactIds, (one) => db.events.where('otherContactId').equals(one).primaryKeys());
  const ids = new Set([...own, ...ofSeveral, ...asOther].flat());
  ids.delete(id);
  const events = new Map<string, Event>();
  for (const one of await db.events.bulkGet([...ids])) if (one && stands(one)) events.set(one.id, one);
  const isAfter = (one: Event) => type !== 'undone' || one.at > at;
  const named = (found: readonly string[] = []) => found.flatMap((one) => events.get(one) ?? []);
  const laterOf = contactIds.map((one, index) => {
    const keptApart = named(asOther[index]).filter((other) => other.type === 'contactsKeptApart');
    return [one, [...named(own[index]), ...[...named(ofSeveral[index]), ...keptApart].filter(isAfter)]] as const;
  });
  return new Map(laterOf);
}

const stands = ({ type, undoneBy }: Event): boolean => type !== 'undone' && undoneBy === undefined;

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
