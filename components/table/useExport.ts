import { use } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { boardCards } from '@/storage/queries/board-cards';
import { useBulk } from '../command/useBulk';
import { FindSettingsContext } from '../find/FindSettingsContext';
import { ScoreRulesContext } from '../score/ScoreRulesContext';
import { useNow } from '../ui/useNow';
import { RECKONED_COLUMNS } from './column-words';
import { exportContacts } from './export-contacts';

/** Saves contacts as a file with the columns that are shown. */
export function useExport(columns: readonly TableColumn[]) {
  const { run, busy, failure } = useBulk();
  const { steps } = use(FindSettingsContext);
  const rules = use(ScoreRulesContext);
  const now = useNow();
  const factsOf = async (ids: readonly string[]) => {
    const isWanted = columns.some(({ id }) => RECKONED_COLUMNS.has(id));
    const cards = isWanted ? await boardCards([...ids] as ContactId[], rules, now) : undefined;
    return (id: string) => ({ ...cards?.get(id as ContactId), steps });
  };
  return {
    busy,
    failure,
    run: (ids: readonly string[]) =>
      run(
        'Exporting',
        (control) => exportContacts(ids, columns, factsOf, control),
        (count) => (count > 0 ? { text: `${count.toLocaleString()} exported as a file` } : undefined),
      ),
  };
}
