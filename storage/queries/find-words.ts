import { db } from '../db';
import { foldedWords } from '../model/search-words';
import { readTogether } from '../read';

/** Words of the team's own by which contacts can be found, each list by name. */
export interface FindWords {
  tags: string[];
  owners: string[];
  sources: string[];
}

/** Tags, owners and sources that contacts have, each once. */
export function findWords(): Promise<FindWords> {
  return readTogether([db.contacts], async () => {
    const [tags, owners, sources] = await Promise.all(
      ['tags', 'owner', 'source'].map((index) => db.contacts.orderBy(index).uniqueKeys()),
    );
    return { tags: byName(tags), owners: byName(owners), sources: byName(sources) };
  });
}

/** Names of companies that begin with these words, at most `limit`, each once. Blank: none. */
export function companyNames(search: string, limit: number): Promise<string[]> {
  const begin = foldedWords(search).join(' ');
  if (!begin) return Promise.resolve([]);
  return readTogether([db.companies], async () => {
    const found = await db.companies.where('nameKey').startsWith(begin).limit(limit).toArray();
    return [...new Set(found.map(({ name }) => name))];
  });
}

function byName(keys: readonly unknown[] | undefined): string[] {
  return (keys ?? []).map(String).sort((one, other) => one.localeCompare(other));
}
