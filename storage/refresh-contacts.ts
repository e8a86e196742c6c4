import { db } from './db';
import type { Contact } from './model/contact';
import { conversationFields } from './model/conversation-fields';
import type { StoredTable } from './model/event';
import { matchKeysOf } from './model/match-keys';
import { nextFollowUpAt } from './model/next-follow-up-at';
import { searchWordsOf } from './model/search-words';
import { type Conversation, conversationOf } from './queries/score-rows-of';
import { refreshScores } from './refresh-scores';
import type { Writer } from './writer';

/**
 * Recomputes the derived fields of every contact that the command touched, and what its score rests on, and stamps it with the time of the command.
 * An undo leaves the stamp to the fields that it restores: a contact is then again exactly what it was.
 */
export async function refreshContacts(write: Writer): Promise<void> {
  const touched = tablesTouchedByContact(write);
  const { contactId, type } = write.event;
  if (contactId && !touched.has(contactId)) touched.set(contactId, new Set());
  const read = new Map<string, Conversation>();
  for (const [id, tables] of touched) {
    const contact = await db.contacts.get(id as Contact['id']);
    if (!contact) continue;
    if (tables.has('interactions') || tables.has('corrections')) read.set(id, await conversationOf(id));
    const stamp = type === 'undone' ? {} : { updatedAt: write.at };
    await write.patch('contacts', id, { ...(await derivedFields(contact, tables, read.get(id))), ...stamp });
  }
  await refreshScores(write, read);
}

async function derivedFields(
  contact: Contact,
  touched: Set<StoredTable>,
  conversation: Conversation | undefined,
): Promise<Partial<Contact>> {
  const { id } = contact;
  const fields: Partial<Contact> = { searchWords: searchWordsOf(contact), matchKeys: matchKeysOf(contact) };
  if (conversation) Object.assign(fields, conversationFields(conversation.interactions, conversation.corrections));
  if (touched.has('followUps')) {
    const open = await db.followUps.where('[contactId+status]').equals([id, 'open']).toArray();
    Object.assign(fields, { nextFollowUpAt: nextFollowUpAt(open) });
  }
  return fields;
}

/** For each contact, the tables in which something of it was written. */
function tablesTouchedByContact(write: Writer): Map<string, Set<StoredTable>> {
  const touched = new Map<string, Set<StoredTable>>();
  for (const { table, id, before, after } of write.touched()) {
    // Both owners of a row that went from one to the other.
    const owners = table === 'contacts' ? [id] : [ownerOf(before), ownerOf(after)];
    for (const contactId of owners)
      if (contactId) touched.set(contactId, (touched.get(contactId) ?? new Set()).add(table));
  }
  return touched;
}

function ownerOf(row: { contactId?: string } = {}): string | undefined {
  return row.contactId;
}
