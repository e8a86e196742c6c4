import { db } from './db';
import type { LeadArrival } from './model/lead-arrival';
import { organisationDomain } from './model/mail-domain';
import { isOwnDomain } from './model/one-company';

/**
 * Who writes from the domain of a company that is known, and of whom nothing says where they work, works there. What the
 * rep types is left as it was typed.
 */
export async function withCompanyOfMail(arrival: LeadArrival): Promise<LeadArrival> {
  const { fields, origin } = arrival;
  if (fields.companyName || origin === 'typed') return arrival;
  const domains = (fields.emails?.value ?? []).flatMap((address) => organisationDomain(address) ?? []);
  const own = domains.filter(isOwnDomain);
  const [company, ...others] = own.length === 0 ? [] : await db.companies.where('domain').anyOf(own).toArray();
  if (!company || others.length > 0) return arrival;
  return { ...arrival, fields: { ...fields, companyName: { value: company.name, source: 'mail domain' } } };
}
