import { foldedWords } from './search-words';

/** The folded name under which contacts find their company. Never empty, even for a name without letters. */
export function companyNameKey(name: string): string {
  return foldedWords(name).join(' ') || name.trim().toLowerCase();
}
