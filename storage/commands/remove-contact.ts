import { type ContactId, contactIdSchema } from '../model/contact';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { removePeople } from '../remove-people';
import { requireEvent, transact } from '../transact';

/** Removes a contact and all that is kept of them; the company stays. The event holds it all, so that it can be undone. */
export async function removeContact(contactId: ContactId): Promise<{ eventId: string }> {
  const id = parseInput(contactIdSchema, contactId);
  return requireEvent(
    await transact({ type: 'contactRemoved', contactId: id }, ['answers', 'notes', 'distinctPairs'], async (write) => {
      const { stage } = await contactOrGone(id);
      write.event.from = stage;
      await removePeople(write, [id]);
    }),
  );
}
