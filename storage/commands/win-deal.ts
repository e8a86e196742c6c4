import { cancelNurtureOfDeal } from '../cancel-nurture-of-deal';
import { changeDeal, requireChange, requireStatus } from '../change-deal';
import { cleanText } from '../model/clean-text';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { LONGEST_REASON } from '../write-stage';

const inputSchema = z.object({ dealId: z.string().min(1), reason: z.string().optional() });

/** Closes an open deal as won: everybody who takes part is a customer. Throws `gone`, `invalid`. */
export async function winDeal(input: { dealId: string; reason?: string | undefined }): Promise<{ eventId: string }> {
  const { dealId, ...said } = parseInput(inputSchema, input);
  const reason = cleanText(said.reason, LONGEST_REASON);
  const changed = await changeDeal(dealId, {
    event: { type: 'dealWon', reason },
    patch: (deal, at) => {
      requireStatus(deal, 'open');
      return { status: 'won', closedAt: at, reason };
    },
    after: (write) => cancelNurtureOfDeal(write, dealId),
  });
  return requireChange(changed);
}
