import type { ContactId } from './model/contact';
import type { Stage } from './model/stage';
import { contactOrGone } from './or-gone';
import type { Writer } from './writer';

/** Longest reason kept with a change of stage, in UTF-16 units. */
export const LONGEST_REASON = 2_000;

/** Moves a contact to a stage and has the event say from where to where. */
export async function writeStage(write: Writer, contactId: ContactId, to: Stage): Promise<void> {
  const { stage: from } = await contactOrGone(contactId);
  Object.assign(write.event, { from, to });
  await write.patch('contacts', contactId, { stage: to, stageChangedAt: write.at, subStage: undefined });
}
