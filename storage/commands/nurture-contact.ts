import { type Due, dueMoment, dueShape } from '../due-moment';
import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { newFollowUp } from '../model/new-follow-up';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';
import { LONGEST_REASON, stepIdSchema, writeStage } from '../write-stage';

const inputSchema = z.object({
  contactId: contactIdSchema,
  subStage: stepIdSchema.optional(),
  ...dueShape,
  reason: z.string().optional(),
});

/** It says when to come back to them. */
export interface NurtureInput extends Due {
  contactId: ContactId;
  /** A step of the team's own within nurture. */
  subStage?: string | undefined;
  reason?: string | undefined;
}

/** "No for now": the contact goes to nurture, with a follow-up for the day to come back; both or neither. Throws `gone`. */
export async function nurtureContact(input: NurtureInput): Promise<{ eventId: string }> {
  const { contactId, subStage, ...given } = parseInput(inputSchema, input);
  const due = dueMoment(given);
  const reason = cleanText(given.reason, LONGEST_REASON);
  return requireEvent(
    await transact({ type: 'stageChanged', contactId, reason }, [], async (write) => {
      const { stage } = await contactOrGone(contactId);
      await write.add(
        'followUps',
        newFollowUp({ id: newId(), contactId, ...due, note: reason, why: 'nurture', at: write.at }),
      );
      if (stage === 'nurture') write.event.type = 'followUpSet';
      else await writeStage(write, contactId, 'nurture', subStage);
    }),
  );
}
