import { db } from '../db';
import type { Contact } from '../model/contact';
import { read } from '../read';

/** Contacts who belong to a company, at most `limit`, by name. */
export async function contactsOfCompany(companyId: string, limit: number): Promise<Contact[]> {
  const found = await read(() => db.contacts.where('companyId').equals(companyId).limit(limit).toArray());
  return found.sort((one, other) => one.name.localeCompare(other.name));
}
