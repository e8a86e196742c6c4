import { z } from './z';

/**
 * What a contact is in the buying group of the company. `champion`: argues for us inside. `influencer`: is listened to.
 * `economicBuyer`: has the last word on the money. `blocker`: is against it.
 */
export const buyingRoleSchema = z.enum(['champion', 'influencer', 'economicBuyer', 'blocker']);
export type BuyingRole = z.infer<typeof buyingRoleSchema>;

/** Of the roles of two who are one person the one that holds: in the order of the list above. */
export function strongerRole(...roles: (BuyingRole | undefined)[]): BuyingRole | undefined {
  return buyingRoleSchema.options.find((role) => roles.includes(role));
}
