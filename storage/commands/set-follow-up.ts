import { type Due, dueMoment, dueShape } from '../due-moment';
import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { type FollowUp, followUpSchema } from '../model/follow-up';
import { newFollowUp } from '../model/new-follow-up';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

const LONGEST_NOTE = 2_000;

const { repeat, why, touch, agenda, templateId } = followUpSchema.shape;
const inputSchema = z.object({
  contactId: contactIdSchema,
  ...dueShape,
  note: z.string().optional(),
  ...{ repeat, why, touch, agenda, templateId },
});

/** A time that has passed is due at once. */
export interface FollowUpInput extends Due {
  contactId: ContactId;
  note?: string | undefined;
  repeat?: FollowUp['repeat'] | undefined;
  why?: FollowUp['why'] | undefined;
  touch?: FollowUp['touch'] | undefined;
  agenda?: FollowUp['agenda'] | undefined;
  templateId?: FollowUp['templateId'] | undefined;
}

/** Sets a follow-up on a contact, beside those that it has. Throws `gone`, `invalid`. */
export async function setFollowUp(input: FollowUpInput): Promise<{ followUpId: string; eventId: string }> {
  const { note, dueAt, when, ...said } = parseInput(inputSchema, input);
  const due = dueMoment({ dueAt, when });
  const id = newId();
  const transacted = await transact({ type: 'followUpSet', contactId: said.contactId }, [], async (write) => {
    await contactOrGone(said.contactId);
    const followUp = newFollowUp({ ...said, ...due, id, note: cleanText(note, LONGEST_NOTE), at: write.at });
    await write.add('followUps', followUp);
  });
  return { followUpId: id, ...requireEvent(transacted) };
}
