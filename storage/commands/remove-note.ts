import { noteOrGone } from '../or-gone';
import { requireEvent, transact } from '../transact';

/** Removes a note. The event holds it, so that it can be undone. Throws `gone`. */
export async function removeNote(noteId: string): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type: 'noteRemoved' }, ['notes'], async (write) => {
      write.event.contactId = (await noteOrGone(noteId)).contactId;
      await write.remove('notes', noteId);
    }),
  );
}
