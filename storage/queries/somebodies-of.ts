import { db } from '../db';
import type { Contact } from '../model/contact';
import type { Somebody } from '../model/likeness';

/** Contacts with the web domains of their companies. For use inside queries. */
export async function somebodiesOf(contacts: Contact[]): Promise<Somebody[]> {
  const ids = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  const companies = (await db.companies.bulkGet(ids)).filter((company) => company !== undefined);
  const domains = new Map(companies.map(({ id, domain }) => [id, domain]));
  return contacts.map((contact) => ({ contact, companyDomain: domains.get(contact.companyId ?? '') }));
}
