import { finishFollowUp } from '../finish-follow-up';
import { type FollowUpOutcome, followUpOutcomeSchema } from '../model/follow-up';
import { WORKING_TIME, type WorkingTime } from '../model/when/working-time';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

export interface Completion {
  /** What became of it; without one it is just done. */
  outcome?: FollowUpOutcome | undefined;
  /** The interaction that closed it. */
  evidenceId?: string | undefined;
  /** When the rep works: for one that comes back every few working days. */
  workingTime?: WorkingTime | undefined;
}

const completionSchema = z.object({
  outcome: followUpOutcomeSchema.optional(),
  evidenceId: z.string().min(1).max(1_000).optional(),
});

/**
 * Marks an open follow-up as done, and sets the next one where it repeats: one command with one undo. Throws `gone` when
 * it is not open any more, `invalid`.
 */
export async function completeFollowUp(
  followUpId: string,
  { workingTime = WORKING_TIME, ...completion }: Completion = {},
): Promise<{ eventId: string }> {
  const said = parseInput(completionSchema, completion);
  return requireEvent(
    await transact({ type: 'followUpDone' }, [], (write) => finishFollowUp(write, followUpId, said, workingTime)),
  );
}
