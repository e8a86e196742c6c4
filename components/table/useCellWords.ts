import { useLiveQuery } from 'dexie-react-hooks';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { findWords } from '@/storage/queries/find-words';

/** Ways to go on in a cell with tags or owners that others have; `undefined` where words are free. */
export function useCellWords(column: ColumnId, text: string): readonly string[] | undefined {
  const isOffered = column === 'tags' || column === 'owner';
  const known = useLiveQuery(async () => (isOffered ? findWords() : undefined), [isOffered]);
  if (column === 'tags') return tagsAfter(text, known?.tags ?? []);
  return isOffered ? (known?.owners ?? []) : undefined;
}

/** The cell with one tag more: a browser offers the whole of a field. */
function tagsAfter(text: string, known: readonly string[]): string[] {
  const said = text.split(',').map((tag) => tag.trim());
  const before = said.slice(0, -1).join(', ');
  return known.filter((tag) => !said.includes(tag)).map((tag) => (before ? `${before}, ${tag}` : tag));
}
