import { parseDue } from '../due-moment';
import { finishFollowUp } from '../finish-follow-up';
import { type ContactId, contactIdSchema } from '../model/contact';
import { type FollowUpOutcome, followUpOutcomeSchema } from '../model/follow-up';
import { newFollowUp } from '../model/new-follow-up';
import { snoozed } from '../model/snoozed';
import { timeSchema } from '../model/time';
import { type WallMoment, wallMomentSchema } from '../model/wall-moment';
import { WORKING_TIME, type WorkingTime } from '../model/when/working-time';
import { workingTimeSchema } from '../model/when/working-time-schema';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone, openFollowUpOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';
import type { Writer } from '../writer';

const inputSchema = z.object({
  contactId: contactIdSchema,
  outcome: followUpOutcomeSchema.default('done'),
  followUpId: z.string().optional(),
  due: z.union([timeSchema, wallMomentSchema]).optional(),
  workingTime: workingTimeSchema.default(WORKING_TIME),
});

export interface SettleInput {
  contactId: ContactId;
  outcome?: FollowUpOutcome | undefined;
  /** The open follow-up that stood with it. It is done; with `due` it is put off instead. */
  followUpId?: string | undefined;
  /** When to come back to it, in epoch milliseconds or as the wall shows it: without a follow-up a new one is set. */
  due?: number | WallMoment | undefined;
  /** When the rep works: for one that comes back every few working days. */
  workingTime?: WorkingTime | undefined;
}

/**
 * Says that the rep has dealt with an answer that waited: it waits no more. That is kept as a follow-up which was done in the
 * same moment. Throws `gone`, `invalid`.
 */
export async function settleAnswer(input: SettleInput): Promise<{ eventId: string }> {
  const said = parseInput(inputSchema, input);
  const { contactId, outcome, followUpId, due } = said;
  const type = due === undefined ? 'followUpDone' : followUpId ? 'followUpSnoozed' : 'followUpSet';
  return requireEvent(
    await transact({ type, contactId }, [], async (write) => {
      await contactOrGone(contactId);
      if (followUpId) await openFollowUpOrGone(followUpId);
      if (due !== undefined) await comeBack(write, contactId, followUpId, due);
      if (followUpId && due === undefined) {
        await finishFollowUp(write, followUpId, { outcome }, said.workingTime);
      } else {
        const made = newFollowUp({ id: newId(), contactId, dueAt: write.at, note: undefined, at: write.at });
        await write.add('followUps', { ...made, why: 'answered', status: 'done', doneAt: write.at, outcome });
      }
    }),
  );
}

async function comeBack(
  write: Writer,
  contactId: ContactId,
  followUpId: string | undefined,
  due: number | WallMoment,
): Promise<void> {
  const moment = parseDue(due);
  if (followUpId) {
    await write.patch('followUps', followUpId, snoozed(await openFollowUpOrGone(followUpId), moment));
    return;
  }
  const made = newFollowUp({ id: newId(), contactId, ...moment, note: undefined, at: write.at });
  await write.add('followUps', { ...made, why: 'answered' });
}
