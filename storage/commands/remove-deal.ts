import { changeDeal, requireChange } from '../change-deal';

/**
 * Removes a deal that should not have been opened. Whom it had made an opportunity or a customer goes back to where they were,
 * unless another deal keeps them there. Throws `gone`.
 */
export async function removeDeal(dealId: string): Promise<{ eventId: string }> {
  return requireChange(await changeDeal(dealId, { event: { type: 'dealRemoved' }, patch: () => 'remove' }));
}
