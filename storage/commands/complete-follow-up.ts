import { changeFollowUp } from '../change-follow-up';
import { type FollowUpOutcome, followUpOutcomeSchema } from '../model/follow-up';
import { z } from '../model/z';
import { parseInput } from '../parse-input';

export interface Completion {
  /** What became of it; without one it is just done. */
  outcome?: FollowUpOutcome | undefined;
  /** The interaction that closed it. */
  evidenceId?: string | undefined;
}

const completionSchema = z.object({
  outcome: followUpOutcomeSchema.optional(),
  evidenceId: z.string().min(1).max(1_000).optional(),
});

/** Marks an open follow-up as done. Throws `gone` when it is not open any more, `invalid`. */
export async function completeFollowUp(followUpId: string, completion: Completion = {}): Promise<{ eventId: string }> {
  const said = parseInput(completionSchema, completion);
  return changeFollowUp('followUpDone', followUpId, (_, at) => ({ ...said, status: 'done', doneAt: at }));
}
