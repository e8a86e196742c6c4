import { findCompany } from '../find-or-create-company';
import type { Company } from '../model/company';
import { companyNameKey } from '../model/company-name';
import type { CompanyReading } from '../model/page-reading';
import { read } from '../read';

/** The company a page is about, by LinkedIn id, else by name; the same rule as when it is saved. */
export function companyOfReading({ fields }: CompanyReading): Promise<Company | undefined> {
  return read(() => findCompany(companyNameKey(fields.name.value), fields.linkedinId?.value));
}
