import type { Contact } from '../model/contact';
import { matchesTerms } from '../model/search-words';
import type { Stage } from '../model/stage';
import { tableOf } from '../stored-rows';
import { ofStage } from './of-stage';

/** How much of the index and of the rows one search reads, so that the most general of searches is answered at once. */
interface SearchBounds {
  /** Keys read for one condition. One that meets more contacts decides nothing, and is checked on the rows instead. */
  keys: number;
  rows: number;
}

const BOUNDS: SearchBounds = { keys: 5_000, rows: 1_000 };
const BATCH = 250;

/**
 * Contacts of which each term begins a word, changed last first, at most `limit`. Keys of the rarest condition are
 * narrowed by those of the others before a row is read. Complete as long as some condition meets fewer than 5,000
 * contacts and at most 1,000 meet all; past that the first ones found.
 */
export async function contactsMatching(
  terms: string[],
  stage: Stage | undefined,
  limit: number,
  bounds = BOUNDS,
): Promise<Contact[]> {
  const conditions = await Promise.all(terms.map((term) => keysOfTerm(term, bounds.keys)));
  if (stage) conditions.push(await ofStage(stage).reverse().limit(bounds.keys).primaryKeys());
  const keys = narrowed(conditions, bounds.keys).slice(0, bounds.rows);
  const found: Contact[] = [];
  for (let start = 0; start < keys.length && found.length < Math.max(limit, BATCH); start += BATCH) {
    const rows = await tableOf('contacts').bulkGet(keys.slice(start, start + BATCH));
    found.push(...rows.filter((row) => row !== undefined).filter((row) => isMatch(row, terms, stage)));
  }
  return found.sort((one, other) => other.updatedAt - one.updatedAt).slice(0, limit);
}

function keysOfTerm(term: string, most: number): Promise<string[]> {
  return tableOf('contacts').where('searchWords').startsWith(term).limit(most).primaryKeys();
}

/** The keys of the rarest condition that every other condition shares, as far as its keys were all read. */
function narrowed(conditions: string[][], most: number): string[] {
  const [rarest = [], ...others] = conditions.toSorted((one, other) => one.length - other.length);
  const sets = others.filter(({ length }) => length < most).map((keys) => new Set(keys));
  return [...new Set(rarest)].filter((key) => sets.every((set) => set.has(key)));
}

function isMatch(contact: Contact, terms: string[], stage: Stage | undefined): boolean {
  return (!stage || contact.stage === stage) && matchesTerms(contact.searchWords, terms);
}
