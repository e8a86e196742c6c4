import Dexie, { type Transaction } from 'dexie';
import { markLackingFollowUp } from './mark-lacking-follow-up';
import { awaitingReplySince, mayAwaitReply } from './model/awaiting-reply';
import type { Contact } from './model/contact';
import { conversationWith } from './model/corrected-interactions';
import type { FollowUp } from './model/follow-up';
import type { Correction, Interaction } from './model/interaction';
import { phoneWords } from './model/search-words';

/** What version 4 works out of each contact: whether a next touch is lacking, whose answer waits for ours, their numbers for search. */
export async function bringContactsToFour(tx: Transaction): Promise<void> {
  await markLackingFollowUp(tx);
  await markAwaiting(tx);
  await makeNumbersFindable(tx);
}

async function makeNumbersFindable(tx: Transaction): Promise<void> {
  const withNumber = tx.table<Contact, string>('contacts').filter(({ phones }) => phones.length > 0);
  await withNumber.modify((contact) => {
    contact.searchWords = [...new Set([...contact.searchWords, ...contact.phones.flatMap(phoneWords)])];
  });
}

/** Reads the conversations of those only for whom an answer may wait. */
async function markAwaiting(tx: Transaction): Promise<void> {
  const contacts = tx.table<Contact, string>('contacts');
  const corrections = await tx.table<Correction>('corrections').toArray();
  const ids = await contacts.filter(mayAwaitReply).primaryKeys();
  for (const id of ids) {
    const contact = await contacts.get(id);
    if (!contact) continue;
    const since = awaitingReplySince(contact, await conversation(tx, contact, corrections), await doneOf(tx, id));
    if (since !== undefined) await contacts.put({ ...contact, awaitingReplySince: since });
  }
}

async function conversation(tx: Transaction, { id }: Contact, corrections: Correction[]): Promise<Interaction[]> {
  const interactions = tx.table<Interaction, string>('interactions');
  const logged = await interactions.where('[contactId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  const known = new Set(logged.map((one) => one.id));
  const arrived = corrections.flatMap(({ movedTo, interactionId }) => (movedTo === id ? [interactionId] : []));
  const moved = await interactions.bulkGet(arrived.filter((one) => !known.has(one)));
  const all = [...logged, ...moved.filter((one) => one !== undefined)];
  const mine = new Set(all.map((one) => one.id));
  return conversationWith(
    id,
    all,
    corrections.filter(({ interactionId }) => mine.has(interactionId)),
  );
}

function doneOf(tx: Transaction, contactId: string): Promise<FollowUp[]> {
  return tx.table<FollowUp>('followUps').where('[contactId+status]').equals([contactId, 'done']).toArray();
}
