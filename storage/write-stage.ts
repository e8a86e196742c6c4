import type { Contact, ContactId } from './model/contact';
import type { Stage } from './model/stage';
import { z } from './model/z';
import { contactOrGone } from './or-gone';
import type { Writer } from './writer';

/** Longest reason kept with a change of stage, in UTF-16 units. */
export const LONGEST_REASON = 2_000;

/** The id of a step of the team's own. Which there are is a setting; one that is not there shows in the stage itself. */
export const stepIdSchema = z.string().min(1).max(64);

/** Moves a contact to a stage, or a step of it, and has the event say from where to where. */
export async function writeStage(write: Writer, contactId: ContactId, to: Stage, subStage?: string): Promise<void> {
  const { stage: from } = await contactOrGone(contactId);
  Object.assign(write.event, { from, to });
  const step = stepFields(subStage, write.at);
  await write.patch('contacts', contactId, { stage: to, stageChangedAt: write.at, ...step });
}

/** What a contact in this step says of it. */
export function stepFields(subStage: string | undefined, at: number): Pick<Contact, 'subStage' | 'subStageAt'> {
  return { subStage, subStageAt: subStage === undefined ? undefined : at };
}
