import { type Contact, type ContactId, contactIdSchema } from '../model/contact';
import { areTwoMembers } from '../model/likeness';
import { type MergeChoice, mergedContact, mergeFieldSchema, mergeSideSchema } from '../model/merged-contact';
import { LONGEST_NOTE_TEXT } from '../model/note';
import { z } from '../model/z';
import { moveBelongings } from '../move-belongings';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';
import type { Writer } from '../writer';

const inputSchema = z.object({
  keepId: contactIdSchema,
  mergeId: contactIdSchema,
  fields: z.partialRecord(mergeFieldSchema, mergeSideSchema).default({}),
});

export interface MergeInput {
  /** The contact who stays. */
  keepId: ContactId;
  /** The contact who is merged into that one, with all that is kept of them. */
  mergeId: ContactId;
  /** Whose value holds, field by field; where nothing is said the stronger one. */
  fields?: MergeChoice | undefined;
}

/**
 * Makes one contact of two. The event holds both as they were: it can be undone at any later time, and what was added
 * since then stays with the contact who was kept. Throws `gone`; `invalid` for one contact twice, and for two whose
 * LinkedIn ids prove that they are two.
 */
export async function mergeContacts(input: MergeInput): Promise<{ eventId: string }> {
  const { keepId, mergeId, fields } = parseInput(inputSchema, input);
  const draft = { type: 'contactsMerged' as const, contactId: keepId, otherContactId: mergeId };
  return requireEvent(
    await transact(draft, ['answers', 'notes', 'distinctPairs'], async (write) => {
      const [keep, merge] = [await contactOrGone(keepId), await contactOrGone(mergeId)];
      if (keepId === mergeId) throw new StorageFailure({ code: 'invalid', detail: 'mergeId' });
      if (areTwoMembers(keep, merge)) throw new StorageFailure({ code: 'invalid', detail: 'linkedinMemberId' });
      await write.remove('contacts', mergeId);
      const merged = mergedContact(keep, merge, fields);
      await write.patch('contacts', keepId, merged);
      await moveBelongings(write, keep, merge);
      await keepOtherNote(write, merged.note === keep.note ? merge : keep, keepId, merged.note);
    }),
  );
}

/** The contact's note that the other one's outdid becomes a note of its own. */
async function keepOtherNote(
  write: Writer,
  { note, provenance, updatedAt }: Contact,
  contactId: ContactId,
  chosen: string | undefined,
): Promise<void> {
  if (note === undefined || note === chosen) return;
  const at = provenance['note']?.at ?? updatedAt;
  for (let start = 0; start < note.length; start += LONGEST_NOTE_TEXT) {
    const text = note.slice(start, start + LONGEST_NOTE_TEXT);
    await write.add('notes', { id: `${write.eventId}:note:${start}`, contactId, text, at, createdAt: at });
  }
}
