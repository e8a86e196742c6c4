import type { DataFindings } from '../commands/check-data';
import { db } from '../db';
import { readFindRows } from '../find/read-find-rows';
import { emptyShard, wholeShard } from '../find/read-shard';
import { mark } from '../mark-contacts';
import type { Contact, ContactId } from '../model/contact';
import { partId } from '../model/find/index-layout';
import { entriesOf, entryOf, type ShardEntry } from '../model/find/shard-entry';
import { sameValue } from '../model/same-value';
import { factsIn, scoreBlockOf } from '../model/score/score-block';
import { encodeFacts } from '../model/score/score-code';
import { read, readTogether } from '../read';
import { derivedNow } from '../refresh-contacts';
import { rebuiltScores } from '../refresh-scores';

type Found = Omit<DataFindings, 'counters'>;

const AT_ONCE = 100;

/** How much of these contacts, all those of a shard, differs from what all that is kept says; `repair` puts it right. */
export async function checkShard(shard: number, contactIds: readonly ContactId[], repair: boolean): Promise<Found> {
  const found: Found = { contacts: 0, scores: 0, index: 0 };
  const kept = await entriesKept(shard);
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const some = contactIds.slice(from, from + AT_ONCE);
    found.contacts += await checkContacts(some, repair);
    found.scores += await checkScores(some, repair);
    found.index += await checkEntries(some, kept, repair);
  }
  found.index += await checkLeftOver(contactIds, kept, repair);
  return found;
}

async function checkContacts(contactIds: readonly ContactId[], repair: boolean): Promise<number> {
  const tables = [db.contacts, db.interactions, db.corrections, db.followUps];
  return read(() =>
    db.transaction(repair ? 'rw' : 'r', tables, async () => {
      const contacts = (await db.contacts.bulkGet([...contactIds])).filter((row) => row !== undefined);
      const fields = await derivedNow(contacts);
      const right = contacts.map((contact) => withFields(contact, fields.get(contact.id) ?? {}));
      const wrong = right.filter((contact, index) => !sameValue(contact, contacts[index]));
      if (repair) await db.contacts.bulkPut(wrong);
      return wrong.length;
    }),
  );
}

function withFields(contact: Contact, fields: Partial<Contact>): Contact {
  const all = Object.entries({ ...contact, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Contact;
}

async function checkScores(contactIds: readonly ContactId[], repair: boolean): Promise<number> {
  const rows = await readFindRows(contactIds);
  const blocks = await read(() => db.scoreBlocks.bulkGet(contactIds.map(scoreBlockOf)));
  const blockOf = new Map(contactIds.map((id, index) => [id as string, blocks[index]]));
  const wrong = rows.filter(({ rows: { contact }, score }) => {
    const kept = factsIn(blockOf.get(contact.id), contact.id);
    return !kept || !sameValue(encodeFacts(kept), encodeFacts(score));
  });
  if (repair && wrong.length > 0) await rebuiltScores(wrong.map(({ rows: { contact } }) => contact.id));
  return wrong.length;
}

async function entriesKept(shard: number): Promise<Map<string, ShardEntry>> {
  const whole = await readTogether([db.indexShards], () => wholeShard(shard));
  return new Map(entriesOf(whole ?? emptyShard(partId('columns', shard))).map((entry) => [entry.id, entry]));
}

/** Whoever is marked is read from the tables anyway. */
async function checkEntries(
  contactIds: readonly ContactId[],
  kept: ReadonlyMap<string, ShardEntry>,
  repair: boolean,
): Promise<number> {
  const entries = (await readFindRows(contactIds)).map(({ rows }) => entryOf(rows));
  const differ = entries.filter((entry) => !sameEntry(entry, kept.get(entry.id))).map(({ id }) => id);
  return markUnmarked(differ, repair);
}

/** Whoever the index has, though there is no such contact any more. */
function checkLeftOver(contactIds: readonly ContactId[], kept: ReadonlyMap<string, ShardEntry>, repair: boolean) {
  const there = new Set<string>(contactIds);
  return markUnmarked(
    [...kept.keys()].filter((id) => !there.has(id)),
    repair,
  );
}

async function markUnmarked(contactIds: string[], repair: boolean): Promise<number> {
  return read(() =>
    db.transaction(repair ? 'rw' : 'r', [db.indexMarks, db.counters], async () => {
      const marks = await db.indexMarks.bulkGet(contactIds);
      const wrong = contactIds.filter((_, index) => marks[index] === undefined);
      if (repair && wrong.length > 0) await mark(wrong);
      return wrong.length;
    }),
  );
}

function sameEntry(one: ShardEntry, other: ShardEntry | undefined): boolean {
  if (!other) return false;
  const sorted = ({ who, said, values }: ShardEntry) => ({ who: who.toSorted(), said: said.toSorted(), values });
  return sameValue(sorted(one), sorted(other));
}
