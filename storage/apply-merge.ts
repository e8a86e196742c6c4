import type { Contact, ContactId } from './model/contact';
import { areTwoMembers } from './model/likeness';
import { type MergeChoice, mergedContact } from './model/merged-contact';
import { LONGEST_NOTE_TEXT } from './model/note';
import { moveBelongings } from './move-belongings';
import { contactOrGone } from './or-gone';
import { StorageFailure } from './storage-failure';
import type { Writer } from './writer';

/** Who is merged into whom, and for which fields the rep said whose value holds. */
export interface AppliedMerge {
  keepId: ContactId;
  mergeId: ContactId;
  choice: MergeChoice | undefined;
}

/**
 * Makes one contact of two, inside a transaction. Throws `gone`; `invalid` for one contact twice, `two-members`
 * for two whose LinkedIn ids prove that they are two.
 */
export async function applyMerge(write: Writer, { keepId, mergeId, choice }: AppliedMerge): Promise<void> {
  const [keep, merge] = [await contactOrGone(keepId), await contactOrGone(mergeId)];
  if (keepId === mergeId) throw new StorageFailure({ code: 'invalid', detail: 'mergeId' });
  if (areTwoMembers(keep, merge)) throw new StorageFailure({ code: 'two-members' });
  await write.remove('contacts', mergeId);
  const merged = mergedContact(keep, merge, choice);
  await write.patch('contacts', keepId, merged);
  await moveBelongings(write, keep, merge);
  await keepOtherNote(write, merged.note === keep.note ? merge : keep, keepId, merged.note);
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
