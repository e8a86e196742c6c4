import { editContact } from '@/storage/commands/edit-contact';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import type { ContactId } from '@/storage/model/contact';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { EDITABLE_FIELDS, patchOf } from '../contact/editable-fields';

const LONGEST_TAG = 100;

/** How a cell's text is kept, or what is wrong with it in plain words. */
export function saveCell(
  contactId: ContactId,
  column: ColumnId,
  text: string,
): { run: () => Promise<{ eventId?: string }> } | { wrong: string } {
  if (column === 'tags')
    return saveTags(
      contactId,
      text
        .split(/[,;\n]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    );
  if (column === 'owner') {
    if (text.trim().length > LONGEST_TAG) return { wrong: 'That is too long for a name.' };
    return { run: () => setOwner({ contactId, owner: text }) };
  }
  const field = EDITABLE_FIELDS.find(({ id }) => id === column);
  if (!field) return { wrong: 'This cannot be changed here.' };
  if (text.length > field.maxLength) return { wrong: `At most ${field.maxLength.toLocaleString()} characters.` };
  const read = patchOf(field.id, text);
  return 'wrong' in read ? read : { run: () => editContact(contactId, read.patch) };
}

function saveTags(contactId: ContactId, tags: string[]): ReturnType<typeof saveCell> {
  const long = tags.find((tag) => tag.length > LONGEST_TAG);
  if (long) return { wrong: `“${long.slice(0, 30)}…” is too long for a tag.` };
  return { run: () => setTags({ contactId, tags }) };
}
