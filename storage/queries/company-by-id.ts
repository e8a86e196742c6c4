import { db } from '../db';
import type { Company } from '../model/company';
import { read } from '../read';

/** One company; `undefined` when there is none. */
export function companyById(id: string): Promise<Company | undefined> {
  return read(() => db.companies.get(id));
}
