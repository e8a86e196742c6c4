import { db } from '../db';
import { read } from '../read';

/** So many contacts, changed last, are looked through: what nobody uses any more need not be offered. */
const LOOKED_THROUGH = 500;

/** The rep's own words on contacts, to be picked again, each list by name. */
export interface LabelsInUse {
  tags: string[];
  owners: string[];
}

/** Tags and owners of the contacts that were changed last, and the owners of open deals. */
export function labelsInUse(): Promise<LabelsInUse> {
  return read(async () => {
    const contacts = await db.contacts.orderBy('updatedAt').reverse().limit(LOOKED_THROUGH).toArray();
    const deals = await db.deals.where('status').equals('open').limit(LOOKED_THROUGH).toArray();
    return {
      tags: once(contacts.flatMap(({ tags = [] }) => tags)),
      owners: once([...contacts, ...deals].flatMap(({ owner }) => owner ?? [])),
    };
  });
}

function once(words: string[]): string[] {
  return [...new Set(words)].sort((one, other) => one.localeCompare(other));
}
