import type { PlannedAs } from '@/storage/model/import/import-plan';
import type { ImportResult } from '@/storage/model/import/import-result';

export const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString()} people`);

/** What an import would make of somebody. */
export const PLANNED_WORDS: Readonly<Record<PlannedAs, string>> = {
  newcomer: 'New',
  known: 'Known: adds to them',
  unchanged: 'Known: nothing new',
  unsure: 'Perhaps known',
};

/** What an import did, in one sentence. */
export function importedWords({ added, changed, interactions, cancelled, failure }: ImportResult): string {
  const said = interactions === 1 ? '1 interaction' : `${interactions.toLocaleString()} interactions`;
  const what = `${added.toLocaleString()} new, ${changed.toLocaleString()} added to, ${said}`;
  if (added + changed === 0) return cancelled ? 'Stopped: nobody was imported' : 'Nothing new was in it';
  return `${cancelled || failure ? 'Stopped: imported' : 'Imported'} ${people(added + changed)} (${what})`;
}
