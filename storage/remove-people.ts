import Dexie, { type PromiseExtended } from 'dexie';
import { db } from './db';
import type { ContactId } from './model/contact';
import { correctedInteraction } from './model/corrected-interactions';
import type { Correction, Interaction } from './model/interaction';
import { loggedOrMovedTo } from './queries/conversation-of';
import { interactionsOf } from './queries/interactions-of';
import { notesAbout } from './queries/notes-about';
import type { Writer } from './writer';

/** Removes contacts and all that is kept of them, within a command; their companies stay. */
export async function removePeople(write: Writer, ids: readonly ContactId[]): Promise<void> {
  await removeInteractions(write, ids);
  const answers = await keysOfEach(ids, (id) => db.answers.where('subjectId').equals(id).primaryKeys());
  await write.remove('answers', ...answers);
  const followUps = await keysOfEach(ids, (id) => {
    return db.followUps.where('[contactId+status]').between([id, ''], [id, '\uffff']).primaryKeys();
  });
  await write.remove('followUps', ...followUps);
  await write.remove('enrolments', ...(await db.enrolments.where('contactId').anyOf(ids).primaryKeys()));
  const draftUses = await keysOfEach(ids, (id) => {
    return db.draftUses.where('[contactId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys();
  });
  await write.remove('draftUses', ...draftUses);
  await write.remove('notes', ...(await keysOfEach(ids, (id) => notesAbout({ contactId: id }).primaryKeys())));
  const pairs = await db.distinctPairs.where('contactIds').anyOf(ids).primaryKeys();
  await write.remove('distinctPairs', ...new Set(pairs));
  await leaveDeals(write, ids);
  await write.remove('contacts', ...ids);
}

/** A deal in which somebody else takes part, or of a company, stays; it is theirs as well. */
async function leaveDeals(write: Writer, ids: readonly ContactId[]): Promise<void> {
  for (const deal of await db.deals.where('contactIds').anyOf(ids).distinct().toArray()) {
    const contactIds = deal.contactIds.filter((one) => !ids.includes(one));
    if (contactIds.length === 0 && deal.companyId === undefined) await write.remove('deals', deal.id);
    else await write.patch('deals', deal.id, { contactIds });
  }
}

/** One request each: a cursor over many ranges takes several times as long. */
async function keysOfEach(
  ids: readonly ContactId[],
  keysOf: (id: ContactId) => PromiseExtended<string[]>,
): Promise<string[]> {
  return (await Promise.all(ids.map(keysOf))).flat();
}

/** Of whom nothing was ever corrected, all goes at once. */
async function removeInteractions(write: Writer, ids: readonly ContactId[]): Promise<void> {
  const corrections = [
    ...(await db.corrections.where('contactId').anyOf(ids).toArray()),
    ...(await db.corrections.where('movedTo').anyOf(ids).toArray()),
  ];
  const corrected = new Set(corrections.flatMap(({ contactId, movedTo }) => [contactId, movedTo]));
  const plain = ids.filter((id) => !corrected.has(id));
  await write.remove('interactions', ...(await keysOfEach(plain, (id) => interactionsOf(id).primaryKeys())));
  const gone = new Set<ContactId>();
  for (const id of ids) {
    if (corrected.has(id)) await removeInteractionsOf(write, id, gone);
    gone.add(id);
  }
}

/**
 * What was logged with them goes. What was moved to another contact is that one's, and stays; what was moved to them goes
 * back to the one who had it before, as long as there is one.
 */
async function removeInteractionsOf(write: Writer, id: ContactId, gone: ReadonlySet<ContactId>): Promise<void> {
  const { interactions, corrections } = await loggedOrMovedTo(id);
  const going = new Set<string>();
  for (const one of interactions) if (await goesWith(id, one, corrections, gone)) going.add(one.id);
  const ofGoing = corrections.filter(({ interactionId }) => going.has(interactionId));
  await write.remove('corrections', ...ofGoing.map((word) => word.id));
  await write.remove('interactions', ...going);
  const moves = corrections.filter((word) => word.movedTo === id && word.contactId !== id);
  for (const word of moves) if (!going.has(word.interactionId)) await takeMoveBack(write, word);
}

/** Nobody is left whose it is: it is this contact's own, or the one who had it before is gone as well. */
async function goesWith(
  id: ContactId,
  interaction: Interaction,
  corrections: Correction[],
  gone: ReadonlySet<ContactId>,
): Promise<boolean> {
  if (correctedInteraction(interaction, corrections).contactId !== id) return false;
  if (interaction.contactId === id) return true;
  const others = corrections.filter(({ movedTo }) => movedTo !== id);
  const { contactId } = correctedInteraction(interaction, others);
  return gone.has(contactId) || (await db.contacts.get(contactId)) === undefined;
}

/** What else was said in the same breath still holds. */
async function takeMoveBack(write: Writer, { id, genuine, direction }: Correction): Promise<void> {
  if (genuine === undefined && direction === undefined) await write.remove('corrections', id);
  else await write.patch('corrections', id, { movedTo: undefined });
}
