import type { BuyingRole } from '@/storage/model/buying-role';

/** The names of the roles in a buying group. */
export const BUYING_ROLE_WORDS: Record<BuyingRole, string> = {
  champion: 'Champion',
  influencer: 'Influencer',
  economicBuyer: 'Economic buyer',
  blocker: 'Blocker',
};
