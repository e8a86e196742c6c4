import type { Contact } from '../model/contact';
import { matchesTerms } from '../model/search-words';
import type { Stage } from '../model/stage';
import { tableOf } from '../stored-rows';
import { ofStage } from './of-stage';

/** How much of the index and of the rows one search reads, so that the most general of searches is answered at once. */
interface SearchBounds {
  /** Keys read at first for each condition: mostly one of them is met by fewer, and decides alone. */
  fewKeys: number;
  /** Keys read for each when none is. A condition met by more contacts is checked on the rows instead. */
  keys: number;
  rows: number;
}

const BOUNDS: SearchBounds = { fewKeys: 500, keys: 5_000, rows: 500 };
const BATCH = 100;

/**
 * Contacts of which each term begins a word, at most `limit`. Keys of the rarest condition are narrowed by those of the
 * others before a row is read. Complete and changed last first, as long as some condition meets fewer than 5,000
 * contacts and at most 500 (or `limit`) meet all; past that the first ones found.
 */
export async function contactsMatching(
  terms: string[],
  stage: Stage | undefined,
  limit: number,
  bounds = BOUNDS,
): Promise<Contact[]> {
  const { keys, isComplete } = await candidates(terms, stage, limit, bounds);
  const found: Contact[] = [];
  const mostRows = Math.max(bounds.rows, limit);
  const enough = isComplete ? mostRows : limit;
  for (let start = 0; start < Math.min(keys.length, mostRows) && found.length < enough; start += BATCH) {
    const rows = await tableOf('contacts').bulkGet(keys.slice(start, Math.min(start + BATCH, mostRows)));
    found.push(...rows.filter((row) => row !== undefined).filter((row) => isMatch(row, terms, stage)));
  }
  return found.sort((one, other) => other.updatedAt - one.updatedAt).slice(0, limit);
}

async function candidates(terms: string[], stage: Stage | undefined, limit: number, bounds: SearchBounds) {
  const { fewKeys, keys } = bounds;
  const few = await conditionKeys(terms, stage, fewKeys);
  // Of one general condition any contact will do; some are met twice, by two of their words.
  const isGeneral = few.length === 1 && limit * 4 <= fewKeys;
  const isDecided = isGeneral || few.some(({ length }) => length < fewKeys);
  const most = isDecided ? fewKeys : keys;
  const conditions = isDecided ? few : await conditionKeys(terms, stage, keys);
  return { keys: narrowed(conditions, most), isComplete: conditions.some(({ length }) => length < most) };
}

/** For each condition, the keys of contacts that meet it, at most so many. */
function conditionKeys(terms: string[], stage: Stage | undefined, most: number): Promise<string[][]> {
  const ofTerms = terms.map((term) => keysOfTerm(term, most));
  return Promise.all(stage ? [...ofTerms, ofStage(stage).reverse().limit(most).primaryKeys()] : ofTerms);
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
