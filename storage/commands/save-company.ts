import { db } from '../db';
import { findOrCreateCompany } from '../find-or-create-company';
import { cleanLine } from '../model/clean-text';
import type { Company } from '../model/company';
import { type CompanyReading, companyReadingSchema } from '../model/page-reading';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

export interface SaveCompanyResult {
  companyId: string;
  created: boolean;
  /** Absent when the page said nothing new. */
  eventId?: string;
}

/** Saves a company page, or updates the company that is meant; what the page does not say stays as it is. Throws `invalid`. */
export async function saveCompany(input: CompanyReading): Promise<SaveCompanyResult> {
  const reading = parseInput(companyReadingSchema, input);
  const { name, linkedinId } = reading.fields;
  const { result, eventId } = await transact({ type: 'companySaved' }, ['companies'], async (write) => {
    const before = await db.companies.count();
    const companyId = await findOrCreateCompany(write, name.value, linkedinId?.value);
    await write.patch('companies', companyId, { ...saidOf(reading), updatedAt: write.at });
    return { companyId, created: (await db.companies.count()) > before };
  });
  return eventId ? { ...result, eventId } : result;
}

function saidOf({ slug, fields }: CompanyReading): Partial<Company> {
  const said = {
    linkedinSlug: /^\d+$/.test(slug) ? undefined : slug,
    industry: cleanLine(fields.industry?.value, 300),
    size: cleanLine(fields.size?.value, 100),
    headquarters: cleanLine(fields.headquarters?.value, 300),
    website: cleanLine(fields.website?.value, 2_000),
    domain: domainOf(fields.website?.value),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The registrable-looking host of a web address, without `www.`; `undefined` for anything else. */
function domainOf(website: string | undefined): string | undefined {
  if (!website || !URL.canParse(website)) return undefined;
  const { protocol, hostname } = new URL(website);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
}
