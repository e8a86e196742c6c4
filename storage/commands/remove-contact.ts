import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { correctedInteraction } from '../model/corrected-interactions';
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
  await write.remove('notes', ...(await notesAbout({ contactId: id }).primaryKeys()));
  await write.remove('distinctPairs', ...(await db.distinctPairs.where('contactIds').equals(id).primaryKeys()));
  await write.remove('contacts', id);
}

/** What was logged with them and moved to another contact is that one's, and stays; what was moved to them goes. */
async function removeInteractions(write: Writer, id: ContactId): Promise<void> {
  const { interactions, corrections } = await loggedOrMovedTo(id);
  const theirs = new Set(
    interactions.filter((one) => correctedInteraction(one, corrections).contactId === id).map((one) => one.id),
  );
  const words = corrections.filter(({ interactionId }) => theirs.has(interactionId));
  await write.remove('corrections', ...words.map((one) => one.id));
  await write.remove('interactions', ...theirs);
}
