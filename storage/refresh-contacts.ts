import { db } from './db';
import { everMovedTo } from './ever-moved-to';
import { awaitingReplySince, mayAwaitReply } from './model/awaiting-reply';
import type { Contact, ContactId } from './model/contact';
import { conversationFields } from './model/conversation-fields';
import type { StoredTable } from './model/event';
import type { FollowUp } from './model/follow-up';
import type { Interaction } from './model/interaction';
import { lacksFollowUp } from './model/lacks-follow-up';
import { matchKeysOf } from './model/match-keys';
import { nextFollowUpAt } from './model/next-follow-up-at';
import { searchWordsOf } from './model/search-words';
import { conversationsOf } from './queries/conversation-of';
import { refreshScores } from './refresh-scores';
import type { Writer } from './writer';

/**
 * Recomputes the derived fields of every contact that the command touched and what its score rests on, and stamps it with
 * the time of the command. An undo leaves the stamp to the fields that it restores: a contact is then again exactly what
 * it was. A merge changes nobody but the two; a third who holds a message of theirs is not stamped.
 */
export async function refreshContacts(write: Writer): Promise<void> {
  const touched = await tablesTouchedByContact(write);
  for (const id of write.settled.keys()) touched.delete(id);
  const { contactId, type } = write.event;
  if (contactId && !touched.has(contactId)) touched.set(contactId, new Set());
  const contacts = (await db.contacts.bulkGet([...touched.keys()] as ContactId[])).filter((row) => row !== undefined);
  const read = await conversationsOf(
    contacts.flatMap(({ id }) => (isConversationTouched(touched.get(id)) ? [id] : [])),
  );
  const fields = await derivedFields(contacts, touched, read);
  const isStamped = (id: string) => type !== 'undone' && (type !== 'contactsMerged' || id === contactId);
  const patches = contacts.map(({ id }) => {
    return [id, { ...fields.get(id), ...(isStamped(id) ? { updatedAt: write.at } : {}) }] as const;
  });
  await write.patchMany('contacts', new Map(patches));
  await refreshScores(write, new Map<string, Interaction[]>([...read, ...write.settled]));
}

type Touched = ReadonlyMap<string, ReadonlySet<StoredTable>>;
type Conversations = ReadonlyMap<ContactId, Interaction[]>;

const isConversationTouched = (tables: ReadonlySet<StoredTable> | undefined) =>
  tables?.has('interactions') || tables?.has('corrections');

/** What the derived fields of these contacts have to be, from all that is kept. For use inside a transaction. */
export async function derivedNow(contacts: readonly Contact[]): Promise<Map<ContactId, Partial<Contact>>> {
  const ids = contacts.map(({ id }) => id);
  const all: Touched = new Map(ids.map((id) => [id, new Set<StoredTable>(['followUps'])]));
  return derivedFields(contacts, all, await conversationsOf(ids));
}

/** What each contact's derived fields have to be; what is read for several is read together. */
async function derivedFields(
  contacts: readonly Contact[],
  touched: Touched,
  read: Conversations,
): Promise<Map<ContactId, Partial<Contact>>> {
  const dated = contacts.filter(({ id }) => touched.get(id)?.has('followUps')).map(({ id }) => id);
  const open = await followUpsOfEach(dated, 'open');
  const all = new Map<ContactId, Partial<Contact>>();
  for (const contact of contacts) {
    const [conversation, followUps] = [read.get(contact.id), open.get(contact.id)];
    const fields: Partial<Contact> = { searchWords: searchWordsOf(contact), matchKeys: matchKeysOf(contact) };
    if (conversation) Object.assign(fields, conversationFields(conversation));
    if (followUps) Object.assign(fields, { nextFollowUpAt: nextFollowUpAt(followUps) });
    all.set(contact.id, { ...fields, lacksFollowUp: lacksFollowUp({ ...contact, ...fields }) });
  }
  const now = contacts.map((contact) => ({ ...contact, ...all.get(contact.id) }));
  for (const [id, since] of await awaiting(now, read)) all.set(id, { ...all.get(id), awaitingReplySince: since });
  return all;
}

/** The conversation is read only where an answer may wait at all. */
async function awaiting(
  contacts: readonly Contact[],
  read: Conversations,
): Promise<Map<ContactId, number | undefined>> {
  const may = contacts.filter(mayAwaitReply).map(({ id }) => id);
  const unread = await conversationsOf(may.filter((id) => !read.has(id)));
  const done = await followUpsOfEach(may, 'done');
  return new Map(
    contacts.map((contact) => {
      const conversation = read.get(contact.id) ?? unread.get(contact.id) ?? [];
      return [contact.id, awaitingReplySince(contact, conversation, done.get(contact.id) ?? [])] as const;
    }),
  );
}

/** One request each: a cursor over many ranges takes several times as long. */
async function followUpsOfEach(
  ids: readonly ContactId[],
  status: FollowUp['status'],
): Promise<Map<ContactId, FollowUp[]>> {
  const all = ids.map((id) => db.followUps.where('[contactId+status]').equals([id, status]).toArray());
  const found = await Promise.all(all);
  return new Map(ids.map((id, index) => [id, found[index] ?? []]));
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
  for (const contactId of await everMovedTo(write.touched())) add(contactId, 'interactions');
  return touched;
}
