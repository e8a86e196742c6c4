import type { Contact } from '../model/contact';
import { matchesTerms } from '../model/search-words';
import type { Stage } from '../model/stage';
import { tableOf } from '../stored-rows';
import { ofStage } from './of-stage';

/** Keys read for one condition. One that meets more contacts decides nothing, and is checked on the rows instead. */
const MOST_KEYS = 5_000;
/** Rows read for one search, so that the most general of searches is still answered at once. */
const MOST_ROWS = 1_000;
const BATCH = 250;

/**
 * Contacts of which each term begins a word, changed last first, at most `limit`. Keys of the rarest condition are
 * narrowed by those of the others before a row is read. Complete as long as some condition meets at most 5,000
 * contacts and 1,000 meet all; past that the first ones found.
 */
export async function contactsMatching(terms: string[], stage: Stage | undefined, limit: number): Promise<Contact[]> {
  const conditions = await Promise.all(terms.map(keysOfTerm));
  if (stage) conditions.push(await ofStage(stage).reverse().limit(MOST_KEYS).primaryKeys());
  const keys = narrowed(conditions).slice(0, MOST_ROWS);
  const found: Contact[] = [];
  for (let start = 0; start < keys.length && found.length < Math.max(limit, BATCH); start += BATCH) {
    const rows = await tableOf('contacts').bulkGet(keys.slice(start, start + BATCH));
    found.push(...rows.filter((row) => row !== undefined).filter((row) => isMatch(row, terms, stage)));
  }
  return found.sort((one, other) => other.updatedAt - one.updatedAt).slice(0, limit);
}

function keysOfTerm(term: string): Promise<string[]> {
  return tableOf('contacts').where('searchWords').startsWith(term).limit(MOST_KEYS).primaryKeys();
}

/** The keys of the rarest condition that every other condition shares, as far as its keys were all read. */
function narrowed(conditions: string[][]): string[] {
  const [rarest = [], ...others] = conditions.toSorted((one, other) => one.length - other.length);
  const sets = others.filter(({ length }) => length < MOST_KEYS).map((keys) => new Set(keys));
  return [...new Set(rarest)].filter((key) => sets.every((set) => set.has(key)));
}

function isMatch(contact: Contact, terms: string[], stage: Stage | undefined): boolean {
  return (!stage || contact.stage === stage) && matchesTerms(contact.searchWords, terms);
}
