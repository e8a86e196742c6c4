import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { newFollowUp } from '../model/new-follow-up';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';
import { LONGEST_REASON, writeStage } from '../write-stage';

const inputSchema = z.object({ contactId: contactIdSchema, dueAt: timeSchema, reason: z.string().optional() });

export interface NurtureInput {
  contactId: ContactId;
  /** When to come back to them. */
  dueAt: number;
  reason?: string | undefined;
}

/** "No for now": the contact goes to nurture, with a follow-up for the day to come back; both or neither. Throws `gone`. */
export async function nurtureContact(input: NurtureInput): Promise<{ eventId: string }> {
  const { contactId, dueAt, ...given } = parseInput(inputSchema, input);
  const reason = cleanText(given.reason, LONGEST_REASON);
  return requireEvent(
    await transact({ type: 'stageChanged', contactId, reason }, [], async (write) => {
      const { stage } = await contactOrGone(contactId);
      await write.add('followUps', newFollowUp({ id: newId(), contactId, dueAt, note: reason, at: write.at }));
      if (stage === 'nurture') write.event.type = 'followUpSet';
      else await writeStage(write, contactId, 'nurture');
    }),
  );
}
