import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { stopWriting } from '../stop-writing';
import { transact } from '../transact';

const LONGEST_REASON = 2_000;
const LONGEST_WORDS = 300;

const inputSchema = z.object({
  contactId: contactIdSchema,
  reason: z.string().optional(),
  words: z.string().optional(),
  evidenceId: z.string().optional(),
});

export interface DoNotContactInput {
  contactId: ContactId;
  /** Why, in the rep's words. */
  reason?: string | undefined;
  /** What the message said that asked for it, and which it was. */
  words?: string | undefined;
  evidenceId?: string | undefined;
}

/**
 * From now on nothing offers to write to the contact, and no follow-up reminds of it: `cancelled` of them were open. No event
 * when that is so already. Throws `gone`.
 */
export async function setDoNotContact(input: DoNotContactInput): Promise<{ eventId?: string; cancelled: number }> {
  const { contactId, evidenceId, ...said } = parseInput(inputSchema, input);
  const reason = cleanText(said.reason, LONGEST_REASON);
  const words = cleanText(said.words, LONGEST_WORDS);
  const draft = { type: 'doNotContactSet' as const, contactId, reason, evidenceId };
  const given = { ...(reason && { reason }), ...(words && { words }), ...(evidenceId && { evidenceId }) };
  const { eventId, result } = await transact(draft, [], (write) =>
    stopWriting(write, contactId, { at: write.at, ...given }),
  );
  return { cancelled: result, ...(eventId && { eventId }) };
}
