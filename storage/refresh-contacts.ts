import { db } from './db';
import { awaitingReplySince, mayAwaitReply } from './model/awaiting-reply';
import type { Contact, ContactId } from './model/contact';
import { conversationFields } from './model/conversation-fields';
import type { StoredTable } from './model/event';
import type { Interaction } from './model/interaction';
import { lacksFollowUp } from './model/lacks-follow-up';
import { matchKeysOf } from './model/match-keys';
import { nextFollowUpAt } from './model/next-follow-up-at';
import { searchWordsOf } from './model/search-words';
import { conversationOf } from './queries/conversation-of';
import { refreshScores } from './refresh-scores';
import type { Writer } from './writer';

/**
 * Recomputes the derived fields of every contact that the command touched and what its score rests on, and stamps it with
 * the time of the command. An undo leaves the stamp to the fields that it restores: a contact is then again exactly what
 * it was. A merge changes nobody but the two; a third who holds a message of theirs is not stamped.
 */
export async function refreshContacts(write: Writer): Promise<void> {
  const touched = await tablesTouchedByContact(write);
  const { contactId, type } = write.event;
  if (contactId && !touched.has(contactId)) touched.set(contactId, new Set());
  const read = new Map<string, Interaction[]>();
  for (const [id, tables] of touched) {
    const contact = await db.contacts.get(id as Contact['id']);
    if (!contact) continue;
    if (tables.has('interactions') || tables.has('corrections')) read.set(id, await conversationOf(contact.id));
    const isStamped = type !== 'undone' && (type !== 'contactsMerged' || id === contactId);
    const stamp = isStamped ? { updatedAt: write.at } : {};
    await write.patch('contacts', id, { ...(await derivedFields(contact, tables, read.get(id))), ...stamp });
  }
  await refreshScores(write, touched.keys(), read);
}

async function derivedFields(
  contact: Contact,
  touched: Set<StoredTable>,
  conversation: Interaction[] | undefined,
): Promise<Partial<Contact>> {
  const { id } = contact;
  const fields: Partial<Contact> = { searchWords: searchWordsOf(contact), matchKeys: matchKeysOf(contact) };
  if (conversation) Object.assign(fields, conversationFields(conversation));
  if (touched.has('followUps')) {
    const open = await db.followUps.where('[contactId+status]').equals([id, 'open']).toArray();
    Object.assign(fields, { nextFollowUpAt: nextFollowUpAt(open) });
  }
  const now = { ...contact, ...fields };
  const awaitingReplySince = await awaiting(now, conversation);
  return { ...fields, lacksFollowUp: lacksFollowUp(now), awaitingReplySince };
}

/** The conversation is read only where an answer may wait at all. */
async function awaiting(contact: Contact, read: Interaction[] | undefined): Promise<number | undefined> {
  if (!mayAwaitReply(contact)) return undefined;
  const done = await db.followUps.where('[contactId+status]').equals([contact.id, 'done']).toArray();
  return awaitingReplySince(contact, read ?? (await conversationOf(contact.id)), done);
}

/** For each contact, the tables in which something of it was written. */
async function tablesTouchedByContact(write: Writer): Promise<Map<string, Set<StoredTable>>> {
  const touched = new Map<string, Set<StoredTable>>();
  const add = (contactId: string | undefined, table: StoredTable) => {
    if (contactId) touched.set(contactId, (touched.get(contactId) ?? new Set()).add(table));
  };
  for (const { table, id, before, after } of write.touched()) {
    // All owners of a row that went from one to the other.
    const owners =
      table === 'contacts' ? [id] : [before, after].flatMap((row) => [row?.['contactId'], row?.['movedTo']]);
    for (const owner of owners) add(owner as string | undefined, table);
  }
  for (const contactId of await everMovedTo(write)) add(contactId, 'interactions');
  return touched;
}

/** Everybody to whom an interaction was ever moved of which something was written: whose it is may have changed. */
async function everMovedTo(write: Writer): Promise<ContactId[]> {
  const rows = write.touched().flatMap(({ table, before, after }) => {
    if (table === 'interactions') return [before?.['id'] ?? after?.['id']];
    return table === 'corrections' ? [before?.['interactionId'], after?.['interactionId']] : [];
  });
  const ids = [...new Set(rows.filter((id) => typeof id === 'string'))];
  if (ids.length === 0) return [];
  const corrections = await db.corrections.where('interactionId').anyOf(ids).toArray();
  return corrections.flatMap(({ movedTo }) => movedTo ?? []);
}
