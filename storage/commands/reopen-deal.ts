import { cancelNurtureOfDeal } from '../cancel-nurture-of-deal';
import { changeDeal, requireChange, requireStatus } from '../change-deal';
import { cleanText } from '../model/clean-text';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { LONGEST_REASON } from '../write-stage';

const inputSchema = z.object({ dealId: z.string().min(1), reason: z.string().optional() });

/**
 * Opens a deal again that was won or lost. Who takes part is an opportunity again; a customer stays one unless this deal alone had
 * made them one. What their loss had set to come back to them is taken back. Throws `gone`, `invalid`.
 */
export async function reopenDeal(input: { dealId: string; reason?: string | undefined }): Promise<{ eventId: string }> {
  const { dealId, reason } = parseInput(inputSchema, input);
  const changed = await changeDeal(dealId, {
    event: { type: 'dealReopened', reason: cleanText(reason, LONGEST_REASON) },
    patch: (deal) => {
      requireStatus(deal, 'won', 'lost');
      return { status: 'open', closedAt: undefined, reason: undefined };
    },
    after: (write) => cancelNurtureOfDeal(write, dealId),
  });
  return requireChange(changed);
}
