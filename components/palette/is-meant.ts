import { foldedWords } from '@/storage/model/search-words';

/** Does each word that was typed begin a word of one of these names? Nothing typed means everything. */
export function isMeant(typed: string, names: readonly string[]): boolean {
  const wanted = foldedWords(typed);
  // Signs alone mean nothing.
  if (wanted.length === 0) return typed.trim() === '';
  const words = names.flatMap(foldedWords);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}
