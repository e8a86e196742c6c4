import { db } from '../db';
import { findCompany, findOrCreateCompany } from '../find-or-create-company';
import { cleanLine } from '../model/clean-text';
import type { Company } from '../model/company';
import { companyNameKey } from '../model/company-name';
import { companySite } from '../model/company-site';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { transact } from '../transact';
import type { SaveCompanyResult } from './save-company';

const inputSchema = z.object({ name: z.string().min(1).max(300), website: z.string().optional() });

/** What any page says of an organization. */
export interface OrganizationInput {
  name: string;
  website?: string | undefined;
}

/**
 * Saves an organization that some page names, or finds the company of that name. Such a page is no company's own record:
 * its web address fills a gap and replaces nothing. Throws `invalid`.
 */
export async function saveOrganization(input: OrganizationInput): Promise<SaveCompanyResult> {
  const { name, website } = parseInput(inputSchema, { ...input, name: cleanLine(input.name, 300) ?? '' });
  const { result, eventId } = await transact({ type: 'companySaved' }, ['companies'], async (write) => {
    const known = await findCompany(companyNameKey(name), undefined);
    const companyId = await findOrCreateCompany(write, name);
    const site = companySite(website);
    if (site.website && !(await hasWebsite(companyId)))
      await write.patch('companies', companyId, { ...site, updatedAt: write.at });
    return { companyId, created: known === undefined };
  });
  return eventId ? { ...result, eventId } : result;
}

async function hasWebsite(companyId: Company['id']): Promise<boolean> {
  return (await db.companies.get(companyId))?.website !== undefined;
}
