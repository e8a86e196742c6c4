import { changeDeal, requireChange, requireStatus } from '../change-deal';
import { type Due, dueMoment, dueShape } from '../due-moment';
import { cleanText } from '../model/clean-text';
import { newFollowUp } from '../model/new-follow-up';
import { z } from '../model/z';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { LONGEST_REASON } from '../write-stage';

const inputSchema = z.object({
  dealId: z.string().min(1),
  reason: z.string(),
  afterwards: z.enum(['lost', 'nurture', 'stay']).optional(),
  ...dueShape,
});

/** Of `nurture` it says when to come back. */
export interface LossInput extends Due {
  dealId: string;
  reason: string;
  /** What becomes of those for whom it was the last open deal. Absent: they stay in the funnel, where they were before. */
  afterwards?: 'lost' | 'nurture' | 'stay' | undefined;
}

/**
 * Closes an open deal as lost. Whoever has no other open deal, and is no customer, goes where the rep says; into nurture with a
 * follow-up for the day to come back. Throws `gone`; `invalid` without a reason, or a day for nurture.
 */
export async function loseDeal(input: LossInput): Promise<{ eventId: string }> {
  const { dealId, afterwards, ...said } = parseInput(inputSchema, input);
  const reason = cleanText(said.reason, LONGEST_REASON);
  if (!reason) throw new StorageFailure({ code: 'invalid', detail: 'reason' });
  const due = afterwards === 'nurture' ? dueMoment(said) : undefined;
  const changed = await changeDeal(dealId, {
    event: { type: 'dealLost', reason },
    patch: (deal, at) => {
      requireStatus(deal, 'open');
      return { status: 'lost', closedAt: at, reason };
    },
    afterwards,
    after: async (write, moved) => {
      if (!due) return;
      const nurtured = moved.filter(({ to }) => to === 'nurture');
      const followUps = nurtured.map(({ contactId }) =>
        newFollowUp({ id: newId(), contactId, ...due, note: reason, why: 'nurture', at: write.at }),
      );
      await write.add('followUps', ...followUps);
    },
  });
  return requireChange(changed);
}
