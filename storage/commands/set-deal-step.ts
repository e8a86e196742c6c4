import { changeDeal, requireStatus } from '../change-deal';
import { type DealStep, dealStepSchema } from '../model/deal';
import { parseInput } from '../parse-input';

/** Moves an open deal to a step, in either direction. No event when it is there already. Throws `gone`; `invalid` for a closed one. */
export async function setDealStep(dealId: string, to: DealStep): Promise<{ eventId?: string }> {
  const step = parseInput(dealStepSchema, to);
  return changeDeal(dealId, {
    event: { type: 'dealSaved' },
    patch: (deal, at) => {
      requireStatus(deal, 'open');
      return deal.step === step ? {} : { step, stepChangedAt: at };
    },
  });
}
