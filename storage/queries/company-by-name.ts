import { findCompany } from '../find-or-create-company';
import type { Company } from '../model/company';
import { companyNameKey } from '../model/company-name';
import { read } from '../read';

/** The company of this name, by the same rule as when it is saved. */
export function companyByName(name: string): Promise<Company | undefined> {
  return read(() => findCompany(companyNameKey(name), undefined));
}
