import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Deal } from '../model/deal';
import { read } from '../read';

/** What becomes of deals when those who take part in them are removed. */
export interface DealsAfterRemoval {
  /** Nobody is left whose they are: they go along. */
  gone: Deal[];
  /** They stay with their company, and nobody takes part. */
  ofCompany: Deal[];
  /** Somebody else takes part: they stay, without those who go. */
  ofOthers: Deal[];
}

/** What would become of the deals of contacts if all of them were removed; the open ones first. */
export function dealsAfterRemoval(contactIds: readonly ContactId[]): Promise<DealsAfterRemoval> {
  return read(async () => {
    const going = new Set(contactIds);
    const deals = await db.deals.where('contactIds').anyOf(contactIds).distinct().toArray();
    deals.sort((one, other) => Number(other.status === 'open') - Number(one.status === 'open'));
    const hasOthers = (deal: Deal) => deal.contactIds.some((id) => !going.has(id));
    const alone = deals.filter((deal) => !hasOthers(deal));
    return {
      gone: alone.filter(({ companyId }) => companyId === undefined),
      ofCompany: alone.filter(({ companyId }) => companyId !== undefined),
      ofOthers: deals.filter(hasOthers),
    };
  });
}
