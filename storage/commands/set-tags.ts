import { MOST_TAGS, tagList } from '../model/bulk/tag-list';
import { contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

const inputSchema = z.object({ contactId: contactIdSchema, tags: z.array(z.string()) });
const tagsSchema = z.array(z.string()).max(MOST_TAGS);

/**
 * Keeps the rep's own marks on a contact, in place of those before; an empty list clears them. No event when nothing differs.
 * Throws `gone`, `invalid`.
 */
export async function setTags(input: z.input<typeof inputSchema>): Promise<{ eventId?: string }> {
  const { contactId, tags } = parseInput(inputSchema, input);
  const list = parseInput(tagsSchema, tagList(tags));
  const { eventId } = await transact({ type: 'contactEdited', contactId }, [], (write) =>
    write.patch('contacts', contactId, { tags: list.length > 0 ? list : undefined }),
  );
  return eventId ? { eventId } : {};
}
