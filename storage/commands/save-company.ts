import { findCompany, findOrCreateCompany } from '../find-or-create-company';
import { joinCompanies } from '../join-companies';
import { cleanLine } from '../model/clean-text';
import type { Company } from '../model/company';
import { companyNameKey } from '../model/company-name';
import { companySite } from '../model/company-site';
import { type CompanyReading, companyReadingSchema } from '../model/page-reading';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

export interface SaveCompanyResult {
  companyId: string;
  created: boolean;
  /** Absent when the page said nothing new. */
  eventId?: string;
}

/**
 * Saves a company page, or updates the company that is meant; what the page does not say stays as it is. A record of the
 * same company that was found elsewhere, known by the page's web domain, becomes one with it. Throws `invalid`.
 */
export async function saveCompany(input: CompanyReading): Promise<SaveCompanyResult> {
  const reading = parseInput(companyReadingSchema, input);
  const { name, linkedinId } = reading.fields;
  const { result, eventId } = await transact(
    { type: 'companySaved' },
    ['companies', 'answers', 'notes'],
    async (write) => {
      const known = await findCompany(companyNameKey(name.value), linkedinId?.value);
      const companyId = await findOrCreateCompany(write, name.value, linkedinId?.value);
      const said = saidOf(reading);
      const isNews = Object.entries(said).some(([field, value]) => known?.[field as keyof Company] !== value);
      if (isNews) await write.patch('companies', companyId, { ...said, updatedAt: write.at });
      await joinCompanies(write, companyId);
      return { companyId, created: known === undefined };
    },
  );
  return eventId ? { ...result, eventId } : result;
}

function saidOf({ slug, fields }: CompanyReading): Partial<Company> {
  const said = {
    linkedinSlug: /^\d+$/.test(slug) ? undefined : slug,
    industry: cleanLine(fields.industry?.value, 300),
    size: cleanLine(fields.size?.value, 100),
    headquarters: cleanLine(fields.headquarters?.value, 300),
    ...companySite(fields.website?.value),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
