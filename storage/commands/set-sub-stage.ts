import { type ContactId, contactIdSchema } from '../model/contact';
import type { Stage } from '../model/stage';
import { stageSchema } from '../model/stage-schema';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { stepFields, stepIdSchema } from '../write-stage';

const inputSchema = z.object({ contactId: contactIdSchema, stage: stageSchema, subStage: stepIdSchema.optional() });

export interface SubStageInput {
  contactId: ContactId;
  /** The stage to which the step belongs. */
  stage: Stage;
  /** Without one the contact stands in the stage itself. */
  subStage?: string | undefined;
}

/**
 * Puts a contact into a step of the stage in which it is. No event when it is there already. Throws `invalid` for a
 * contact who is in another stage by now, `gone`.
 */
export async function setSubStage(input: SubStageInput): Promise<{ eventId?: string }> {
  const { contactId, stage, subStage } = parseInput(inputSchema, input);
  const { eventId } = await transact({ type: 'contactEdited', contactId }, [], async (write) => {
    const contact = await contactOrGone(contactId);
    if (contact.stage !== stage) throw new StorageFailure({ code: 'invalid', detail: `stage: ${contact.stage}` });
    if (contact.subStage !== subStage) await write.patch('contacts', contactId, stepFields(subStage, write.at));
  });
  return eventId ? { eventId } : {};
}
