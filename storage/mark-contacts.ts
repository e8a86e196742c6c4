import { db } from './db';
import { everMovedTo } from './ever-moved-to';
import type { TouchedRow } from './model/touched-row';
import type { Writer } from './writer';

/** The key of the number that counts on with each command that marks. */
export const INDEX_SEQ = 'indexSeq';

/** Fields by which rows name contacts; a subject may be a company, and a mark on that means nobody. */
const OWNER_FIELDS = ['contactId', 'movedTo', 'subjectId'] as const;

/**
 * Marks in the command's transaction, for the index over all contacts, everybody of whom something was written that can be found:
 * called once for every command, so that none can forget it. What is marked is read from the tables until the index has it.
 */
export async function markContacts(write: Writer): Promise<void> {
  const touched = write.touched();
  const owners = new Set(touched.flatMap(ownersOf));
  const companies = new Set(touched.flatMap(maybeCompanies));
  for (const id of await everMovedTo(touched)) owners.add(id);
  for (const id of await contactsOf([...companies])) owners.add(id);
  if (owners.size > 0) await mark([...owners]);
}

/** Gives these contacts a new mark. For use inside a transaction. */
export async function mark(contactIds: readonly string[]): Promise<void> {
  const seq = ((await db.counters.get(INDEX_SEQ))?.value ?? 0) + 1;
  await db.counters.put({ key: INDEX_SEQ, value: seq });
  await db.indexMarks.bulkPut(contactIds.map((id) => ({ id, seq })));
}

function ownersOf({ table, id, before, after }: TouchedRow): string[] {
  if (table === 'contacts') return [id];
  return [before, after].flatMap((row) => {
    const many = Array.isArray(row?.['contactIds']) ? (row['contactIds'] as unknown[]) : [];
    return [...OWNER_FIELDS.map((field) => row?.[field]), ...many].filter((one) => typeof one === 'string');
  });
}

/** An answer may be on a company: it serves all its contacts. */
function maybeCompanies({ table, id, before, after }: TouchedRow): string[] {
  if (table === 'companies') return [id];
  return [before?.['subjectId'], after?.['subjectId']].filter((one) => typeof one === 'string');
}

/** The contacts of those among these subjects that are companies. */
async function contactsOf(subjects: string[]): Promise<string[]> {
  if (subjects.length === 0) return [];
  return db.contacts.where('companyId').anyOf(subjects).primaryKeys();
}
