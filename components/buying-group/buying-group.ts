import type { Contact } from '@/storage/model/contact';

/** Those who have a part in the decision, and whom one of the company named as the right stakeholder. */
export function buyingGroup(colleagues: Contact[]): Contact[] {
  const known = new Set(colleagues.map(({ id }) => id));
  return colleagues.filter(({ buyingRole, referredBy }) => buyingRole || (referredBy && known.has(referredBy)));
}
