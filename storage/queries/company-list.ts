import { db } from '../db';
import type { Company } from '../model/company';
import { foldedWords } from '../model/search-words';
import { read } from '../read';

/** Companies whose name begins with these words, the last one perhaps unfinished, by name, at most `limit`. Blank: all. */
export function companyList({ search, limit }: { search: string; limit: number }): Promise<Company[]> {
  const begin = foldedWords(search).join(' ');
  // A search of signs alone finds nobody; only a blank one asks for all.
  if (!begin && search.trim()) return Promise.resolve([]);
  return read(() => db.companies.where('nameKey').startsWith(begin).limit(limit).toArray());
}
