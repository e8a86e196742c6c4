import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { newFollowUp } from '../model/new-follow-up';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

const LONGEST_NOTE = 2_000;

const inputSchema = z.object({ contactId: contactIdSchema, dueAt: timeSchema, note: z.string().optional() });

export interface FollowUpInput {
  contactId: ContactId;
  /** Epoch milliseconds. A time that has passed is due at once. */
  dueAt: number;
  note?: string | undefined;
}

/** Sets a follow-up on a contact, beside those that it has. Throws `gone`, `invalid`. */
export async function setFollowUp(input: FollowUpInput): Promise<{ followUpId: string; eventId: string }> {
  const { contactId, dueAt, note } = parseInput(inputSchema, input);
  const id = newId();
  const transacted = await transact({ type: 'followUpSet', contactId }, [], async (write) => {
    await contactOrGone(contactId);
    const followUp = newFollowUp({ id, contactId, dueAt, note: cleanText(note, LONGEST_NOTE), at: write.at });
    await write.add('followUps', followUp);
  });
  return { followUpId: id, ...requireEvent(transacted) };
}
