import Dexie from 'dexie';
import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { correctedInteraction } from '../model/corrected-interactions';
import type { Correction, Interaction } from '../model/interaction';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { loggedOrMovedTo } from '../queries/conversation-of';
import { notesAbout } from '../queries/notes-about';
import { requireEvent, transact } from '../transact';
import type { Writer } from '../writer';

/** Removes a contact and all that is kept of them; the company stays. The event holds it all, so that it can be undone. */
export async function removeContact(contactId: ContactId): Promise<{ eventId: string }> {
  const id = parseInput(contactIdSchema, contactId);
  return requireEvent(
    await transact({ type: 'contactRemoved', contactId: id }, ['answers', 'notes', 'distinctPairs'], async (write) => {
      const { stage } = await contactOrGone(id);
      write.event.from = stage;
      await removeAllOf(write, id);
    }),
  );
}

async function removeAllOf(write: Writer, id: ContactId): Promise<void> {
  await removeInteractions(write, id);
  await write.remove('answers', ...(await db.answers.where('subjectId').equals(id).primaryKeys()));
  const followUps = db.followUps.where('[contactId+status]').between([id, ''], [id, '\uffff']);
  await write.remove('followUps', ...(await followUps.primaryKeys()));
  await write.remove('enrolments', ...(await db.enrolments.where('contactId').equals(id).primaryKeys()));
  const draftUses = db.draftUses.where('[contactId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  await write.remove('draftUses', ...(await draftUses.primaryKeys()));
  await write.remove('notes', ...(await notesAbout({ contactId: id }).primaryKeys()));
  await write.remove('distinctPairs', ...(await db.distinctPairs.where('contactIds').equals(id).primaryKeys()));
  await write.remove('contacts', id);
}

/**
 * What was logged with them goes. What was moved to another contact is that one's, and stays; what was moved to them goes
 * back to the one who had it before, as long as there is one.
 */
async function removeInteractions(write: Writer, id: ContactId): Promise<void> {
  const { interactions, corrections } = await loggedOrMovedTo(id);
  const going = new Set<string>();
  for (const one of interactions) if (await goesWith(id, one, corrections)) going.add(one.id);
  const ofGoing = corrections.filter(({ interactionId }) => going.has(interactionId));
  await write.remove('corrections', ...ofGoing.map((word) => word.id));
  await write.remove('interactions', ...going);
  const moves = corrections.filter((word) => word.movedTo === id && word.contactId !== id);
  for (const word of moves) if (!going.has(word.interactionId)) await takeMoveBack(write, word);
}

/** Nobody is left whose it is: it is this contact's own, or the one who had it before is gone as well. */
async function goesWith(id: ContactId, interaction: Interaction, corrections: Correction[]): Promise<boolean> {
  if (correctedInteraction(interaction, corrections).contactId !== id) return false;
  if (interaction.contactId === id) return true;
  const others = corrections.filter(({ movedTo }) => movedTo !== id);
  return (await db.contacts.get(correctedInteraction(interaction, others).contactId)) === undefined;
}

/** What else was said in the same breath still holds. */
async function takeMoveBack(write: Writer, { id, genuine, direction }: Correction): Promise<void> {
  if (genuine === undefined && direction === undefined) await write.remove('corrections', id);
  else await write.patch('corrections', id, { movedTo: undefined });
}
