import { applyMerge } from '../apply-merge';
import { type ContactId, contactIdSchema } from '../model/contact';
import { type MergeChoice, mergeChoiceSchema } from '../model/merged-contact';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

const inputSchema = z.object({
  keepId: contactIdSchema,
  mergeId: contactIdSchema,
  fields: mergeChoiceSchema.default({}),
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
 * since then stays with the contact who was kept. Throws `gone`; `invalid` for one contact twice, `two-members` for two
 * whose LinkedIn ids prove that they are two.
 */
export async function mergeContacts(input: MergeInput): Promise<{ eventId: string }> {
  const { keepId, mergeId, fields } = parseInput(inputSchema, input);
  const draft = { type: 'contactsMerged' as const, contactId: keepId, otherContactId: mergeId };
  return requireEvent(
    await transact({ ...draft, choice: fields }, ['answers', 'notes', 'distinctPairs'], (write) =>
      applyMerge(write, { keepId, mergeId, choice: fields }),
    ),
  );
}
