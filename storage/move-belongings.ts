import { db } from './db';
import type { Contact, ContactId } from './model/contact';
import { peopleAfterMerge } from './model/deal/deal-people';
import { distinctPair, distinctPairId } from './model/distinct-pair';
import { moveAnswers } from './move-answers';
import { moveInteractions } from './move-interactions';
import { notesAbout } from './queries/notes-about';
import type { Writer } from './writer';

/** Gives a contact all that is kept of another: interactions, answers, follow-ups, notes, deals, who named whom, who is not who. */
export async function moveBelongings(write: Writer, keep: Contact, merge: Contact): Promise<void> {
  const stays = await moveInteractions(write, keep.id, merge.id);
  await moveAnswers(write, keep, merge, stays);
  const followUps = db.followUps.where('[contactId+status]').between([merge.id, ''], [merge.id, '\uffff']);
  for (const id of await followUps.primaryKeys()) await write.patch('followUps', id, { contactId: keep.id });
  for (const id of await notesAbout({ contactId: merge.id }).primaryKeys())
    await write.patch('notes', id, { contactId: keep.id });
  for (const id of await db.contacts.where('referredBy').equals(merge.id).primaryKeys())
    await write.patch('contacts', id, { referredBy: id === keep.id ? undefined : keep.id });
  for (const id of await db.draftUses
    .where('[contactId+at]')
    .between([merge.id, 0], [merge.id, Infinity])
    .primaryKeys())
    await write.patch('draftUses', id, { contactId: keep.id });
  for (const id of await db.enrolments.where('contactId').equals(merge.id).primaryKeys())
    await write.patch('enrolments', id, { contactId: keep.id });
  for (const { id, contactIds } of await db.deals.where('contactIds').equals(merge.id).toArray())
    await write.patch('deals', id, { contactIds: peopleAfterMerge(contactIds, keep.id, merge.id) });
  await movePairs(write, keep.id, merge.id);
}

/** Whoever is not the one is not the other either. */
async function movePairs(write: Writer, keepId: ContactId, mergeId: ContactId): Promise<void> {
  for (const { id, contactIds, at } of await db.distinctPairs.where('contactIds').equals(mergeId).toArray()) {
    await write.remove('distinctPairs', id);
    const third = contactIds.find((one) => one !== mergeId);
    if (third === undefined || third === keepId) continue;
    const isKnown = await db.distinctPairs.get(distinctPairId(keepId, third));
    if (!isKnown) await write.add('distinctPairs', distinctPair(keepId, third, at));
  }
}
