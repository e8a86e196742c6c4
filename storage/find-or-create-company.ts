import { db } from './db';
import type { Company } from './model/company';
import { companyNameKey } from './model/company-name';
import { sharesWord } from './model/identity';
import { isOwnDomain } from './model/one-company';
import type { Writer } from './writer';

/**
 * The id of the company of this name: the one with the LinkedIn id, else one of the same folded name, else one of a
 * like name at one of these mail domains, else a new one.
 * Two companies of one name but different LinkedIn ids stay two.
 */
export async function findOrCreateCompany(
  write: Writer,
  name: string,
  linkedinId?: string,
  domains: readonly string[] = [],
): Promise<string> {
  const found = (await findCompany(companyNameKey(name), linkedinId)) ?? (await companyAt(domains, name, linkedinId));
  if (!found) return createCompany(write, name, linkedinId);
  if (linkedinId && !found.linkedinId) {
    await write.patch('companies', found.id, { linkedinId, updatedAt: write.at });
  }
  return found.id;
}

/** The company with this LinkedIn id, else the oldest of this folded name that has no other id. For reads as well. */
export async function findCompany(nameKey: string, linkedinId: string | undefined): Promise<Company | undefined> {
  const byId = linkedinId && (await db.companies.where('linkedinId').equals(linkedinId).first());
  if (byId) return byId;
  const namesakes = await db.companies.where('nameKey').equals(nameKey).sortBy('createdAt');
  return namesakes.find((company) => !linkedinId || !company.linkedinId || company.linkedinId === linkedinId);
}

/** The company at one of these domains that is called something like this: "Kestrel Freight" is "Kestrel Freight Ltd". */
async function companyAt(domains: readonly string[], name: string, linkedinId?: string): Promise<Company | undefined> {
  const own = domains.filter(isOwnDomain);
  const found = own.length === 0 ? [] : await db.companies.where('domain').anyOf(own).sortBy('createdAt');
  const mayBe = (company: Company) => !linkedinId || !company.linkedinId || company.linkedinId === linkedinId;
  return found.find((company) => mayBe(company) && sharesWord(company.name, name));
}

/** The id follows from what the company is found by: a creation that is undone and redone brings no second row. */
async function createCompany(write: Writer, name: string, linkedinId: string | undefined): Promise<string> {
  const nameKey = companyNameKey(name);
  const id = linkedinId ? `linkedin:${linkedinId}` : `name:${nameKey}`;
  const company = { id, name, nameKey, linkedinId, createdAt: write.at, updatedAt: write.at };
  await write.add('companies', company);
  return id;
}
