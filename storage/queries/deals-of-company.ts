import { db } from '../db';
import type { Deal } from '../model/deal';
import { read } from '../read';

/** The deals with a company, newest first. */
export async function dealsOfCompany(companyId: string): Promise<Deal[]> {
  const deals = await read(() => db.deals.where('companyId').equals(companyId).toArray());
  return deals.sort((one, other) => other.createdAt - one.createdAt);
}
