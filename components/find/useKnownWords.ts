import { useLiveQuery } from 'dexie-react-hooks';
import type { KnownWords } from '@/storage/model/find/complete-find';
import { companyNames, findWords } from '@/storage/queries/find-words';

const MOST_COMPANIES = 8;
const NONE: KnownWords = { tags: [], owners: [], sources: [], companies: [] };

/** Words in use that a search can be completed with; companies by the beginning of their name. Read while `wanted`. */
export function useKnownWords(wanted: boolean, typed: string): KnownWords {
  const company = /([^\s:,"]*)$/.exec(typed)?.[1] ?? '';
  const words = useLiveQuery(async () => (wanted ? findWords() : undefined), [wanted]);
  const companies = useLiveQuery(async () => (wanted ? companyNames(company, MOST_COMPANIES) : []), [wanted, company]);
  return words ? { ...words, companies: companies ?? [] } : NONE;
}
