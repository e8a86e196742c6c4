import { db } from './db';
import type { Contact } from './model/contact';
import { peopleBack } from './model/deal/deal-people';
import type { Change, Event, StoredTable } from './model/event';
import { LINKEDIN_KEYS, type LinkedinKey } from './model/identity';
import { sameValue } from './model/same-value';
import { flatRow, type Row, unflatPatch } from './model/touched-row';
import { contactOrGone } from './or-gone';
import { ownerOf } from './owner-of';
import { notesAbout } from './queries/notes-about';
import { StorageFailure } from './storage-failure';
import { type StoredRows, tableOf } from './stored-rows';
import type { Writer } from './writer';

/** Fields that go along with others: that they were changed since is no news to the rep. */
const GO_ALONG =
  /^(updatedAt|stageChangedAt|subStageAt|companyId|at|by|snoozeCount|notifiedAt|stepChangedAt|closedAt|provenance\..*)$/;

/** A field that was changed since, and stays. */
export interface KeptField {
  /** The row. */
  id: string;
  field: string;
}

/**
 * Writes the opposite of what an event did. What it added goes first, and what it changed last before what it changed
 * first, to set free the keys that others get back; companies go last, when nobody belongs to them any more.
 * Returns the fields that were changed since and stay.
 */
export async function revertChanges(write: Writer, event: Event): Promise<KeptField[]> {
  const added = idsByTable(event.changes.filter(({ op }) => op === 'add'));
  for (const [table, ids] of added) if (table !== 'companies') await write.remove(table, ...ids);
  const kept = await revertAllFields(write, event.changes.filter(({ op }) => op === 'set').toReversed());
  await bringBackRemoved(write, event);
  await leaveOutWordsOnGone(write);
  await leaveOutPeopleGone(write);
  for (const id of added.get('companies') ?? []) if (await isUnused(id)) await write.remove('companies', id);
  await requireCompanies(write);
  await requireOwners(write);
  return kept.filter(({ field }) => !GO_ALONG.test(field));
}

/** Rows of which no key has to be free are written together: of a change of many there are hundreds. */
async function revertAllFields(write: Writer, changes: Change[]): Promise<KeptField[]> {
  const kept: KeptField[] = [];
  const hasKey = (change: Change) =>
    change.table === 'contacts' && LINKEDIN_KEYS.some((key) => key in { ...change.before, ...change.after });
  for (const change of changes.filter(hasKey)) kept.push(...(await revertRows(write, [change])));
  const others = changes.filter((change) => !hasKey(change));
  for (const table of new Set(others.map((change) => change.table)))
    kept.push(
      ...(await revertRows(
        write,
        others.filter((change) => change.table === table),
      )),
    );
  return kept;
}

/** Puts each field of these rows of one table back that still has the value the event gave it. Returns the others. */
async function revertRows(write: Writer, changes: Change[]): Promise<KeptField[]> {
  const [{ table } = { table: 'contacts' as const }] = changes;
  const rows = (await tableOf<StoredTable>(table).bulkGet(changes.map(({ id }) => id))) as (Row | undefined)[];
  const kept: KeptField[] = [];
  const patches = new Map<string, Partial<StoredRows[StoredTable]>>();
  for (const [index, { id, before = {}, after = {} }] of changes.entries()) {
    const row = rows[index];
    if (!row) continue;
    const [now, patch] = [flatRow(row), {} as Row];
    for (const field of Object.keys({ ...before, ...after })) {
      const isAsItWas = sameValue(now[field], after[field]);
      if (table === 'deals' && field === 'contactIds')
        patch[field] = peopleBack(listsOf({ before, after, now }, field));
      // Awaited where it reads only: Dexie loses its transaction after a hundred awaits in a row without a request.
      else if (isAsItWas && (!mayBeTaken(table, field, before[field]) || (await isFree(id, field, before[field]))))
        patch[field] = before[field];
      else kept.push({ id, field });
    }
    patches.set(id, unflatPatch(patch, row) as Partial<StoredRows[StoredTable]>);
  }
  await write.patchMany(table, patches);
  return kept;
}

function listsOf<K extends string>(rows: Record<K, Row>, field: string): Record<K, string[]> {
  const lists = Object.entries<Row>(rows).map(([when, row]) => [when, row[field] ?? []]);
  return Object.fromEntries(lists) as Record<K, string[]>;
}

/** Is it a key that only one contact can have? */
function mayBeTaken(table: StoredTable, field: string, value: unknown): boolean {
  return table === 'contacts' && value !== undefined && LINKEDIN_KEYS.includes(field as LinkedinKey);
}

/** A LinkedIn key that another contact has taken since cannot go back to the one who had it. */
async function isFree(id: string, field: string, value: unknown): Promise<boolean> {
  const holder = await db.contacts
    .where(field)
    .equals(value as string)
    .first();
  return !holder || holder.id === id;
}

/** A company that others have joined since, or on which something is known, stays. */
async function isUnused(companyId: string): Promise<boolean> {
  const contacts = await db.contacts.where('companyId').equals(companyId).count();
  if (contacts > 0 || (await db.answers.where('subjectId').equals(companyId).count()) > 0) return false;
  if ((await db.deals.where('companyId').equals(companyId).count()) > 0) return false;
  return (await notesAbout({ companyId }).count()) === 0;
}

async function bringBackRemoved(write: Writer, { changes, at }: Event): Promise<void> {
  const removed = changes.filter(({ op }) => op === 'remove');
  for (const [table, ids] of idsByTable(removed)) {
    const rows = removed
      .filter((change) => change.table === table)
      .map(({ before }) => before as StoredRows[StoredTable]);
    if (table === 'contacts') await refuseSavedAnew(rows as Contact[], at);
    const present = await tableOf(table).bulkGet(ids);
    await write.add(table, ...rows.filter((_, index) => present[index] === undefined));
  }
}

/** A word on an interaction that went meanwhile, with the one on whom it was logged, has nothing to stand on. */
async function leaveOutWordsOnGone(write: Writer): Promise<void> {
  const words = write.touched().filter(({ table, after }) => table === 'corrections' && after !== undefined);
  const found = await db.interactions.bulkGet(words.map(({ after }) => after?.['interactionId'] as string));
  await write.remove('corrections', ...words.flatMap(({ id }, index) => (found[index] ? [] : [id])));
}

/** Whoever was removed or merged meanwhile takes no part in a deal that comes back; one with nobody left has nothing to be about. */
async function leaveOutPeopleGone(write: Writer): Promise<void> {
  for (const { id } of write.touched().filter(({ table, after }) => table === 'deals' && after !== undefined)) {
    const deal = await db.deals.get(id);
    if (!deal) continue;
    const found = await db.contacts.bulkGet(deal.contactIds);
    const contactIds = deal.contactIds.filter((_, index) => found[index] !== undefined);
    if (contactIds.length === 0 && deal.companyId === undefined)
      throw new StorageFailure({ code: 'gone', detail: 'contacts' });
    await write.patch('deals', id, { contactIds });
  }
}

/** Who worked for a company, or what was noted on it, does not come back to one whose saving was undone meanwhile. */
async function requireCompanies(write: Writer): Promise<void> {
  const ids = write.touched().flatMap(({ after }) => (after?.['companyId'] as string | undefined) ?? []);
  const found = await db.companies.bulkGet([...new Set(ids)]);
  if (found.includes(undefined)) throw new StorageFailure({ code: 'gone', detail: 'companies' });
}

/** An interaction does not go back, or again, to somebody who has been removed meanwhile. */
async function requireOwners(write: Writer): Promise<void> {
  const words = write.touched().filter(({ table }) => table === 'corrections');
  const ids = words.flatMap(({ before, after }) => [before?.['interactionId'], after?.['interactionId']]);
  const interactions = await db.interactions.bulkGet([...new Set(ids as string[])].filter(Boolean));
  for (const interaction of interactions) if (interaction) await contactOrGone(await ownerOf(interaction));
}

/** Bringing somebody back beside the contact who was made of them since, or has their key now, would make them two. */
async function refuseSavedAnew(contacts: readonly Contact[], removedAt: number): Promise<void> {
  const ids = new Set(contacts.map(({ id }) => id));
  const byAddress = await db.contacts
    .where('emails')
    .anyOf(contacts.flatMap(({ emails }) => emails))
    .toArray();
  const anew = byAddress.some(({ id, createdAt }) => !ids.has(id) && createdAt > removedAt);
  if (anew || (await hasKeyOfAnother(contacts)))
    throw new StorageFailure({ code: 'later-changes', detail: 'contactSaved' });
}

async function hasKeyOfAnother(contacts: readonly Contact[]): Promise<boolean> {
  for (const key of LINKEDIN_KEYS) {
    const owners = new Map(contacts.map((contact) => [contact[key], contact.id]));
    owners.delete(undefined);
    const holders = await db.contacts
      .where(key)
      .anyOf([...owners.keys()].filter((value) => value !== undefined))
      .toArray();
    if (holders.some((holder) => owners.get(holder[key]) !== holder.id)) return true;
  }
  return false;
}

function idsByTable(changes: Change[]): Map<StoredTable, string[]> {
  const ids = new Map<StoredTable, string[]>();
  for (const { table, id } of changes) ids.set(table, [...(ids.get(table) ?? []), id]);
  return ids;
}
