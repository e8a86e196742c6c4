import { db } from './db';
import type { Company } from './model/company';
import { companyNameKey } from './model/company-name';
import type { Writer } from './writer';

/**
 * The id of the company of this name: the one with the LinkedIn id, else one of the same folded name, else a new one.
 * Two companies of one name but different LinkedIn ids stay two.
 */
export async function findOrCreateCompany(write: Writer, name: string, linkedinId?: string): Promise<string> {
  const found = await findCompany(companyNameKey(name), linkedinId);
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

/** The id follows from what the company is found by: a creation that is undone and redone brings no second row. */
async function createCompany(write: Writer, name: string, linkedinId: string | undefined): Promise<string> {
  const nameKey = companyNameKey(name);
  const id = linkedinId ? `linkedin:${linkedinId}` : `name:${nameKey}`;
  const company = { id, name, nameKey, linkedinId, createdAt: write.at, updatedAt: write.at };
  await write.add('companies', company);
  return id;
}
