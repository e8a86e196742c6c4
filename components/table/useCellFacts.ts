import { useLiveQuery } from 'dexie-react-hooks';
import { use, useCallback, useMemo } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { TableColumn } from '@/storage/model/table/table-columns';
import { boardCards } from '@/storage/queries/board-cards';
import { FindSettingsContext } from '../find/FindSettingsContext';
import { ScoreRulesContext } from '../score/ScoreRulesContext';
import { useNow } from '../ui/useNow';
import type { CellFacts } from './cell-words';
import { RECKONED_COLUMNS } from './column-words';

/** What is worked out of these contacts for the columns that are shown, kept up to date; where none needs it, nothing is read. */
export function useCellFacts(
  ids: readonly string[],
  columns: readonly TableColumn[],
): (id: string | undefined) => CellFacts {
  const { steps } = use(FindSettingsContext);
  const rules = use(ScoreRulesContext);
  const now = useNow();
  const isWanted = columns.some(({ id }) => RECKONED_COLUMNS.has(id));
  const key = isWanted ? ids.join() : '';
  const cards = useLiveQuery(
    () => (isWanted ? boardCards([...ids] as ContactId[], rules, now) : undefined),
    [key, rules, isWanted && now],
  );
  const [plain, facts] = useMemo(() => {
    const known = [...(cards ?? [])].map(
      ([id, { score, amounts }]) => [id as string, { score, amounts, steps }] as const,
    );
    return [{ steps }, new Map<string, CellFacts>(known)];
  }, [cards, steps]);
  return useCallback((id) => facts.get(id ?? '') ?? plain, [facts, plain]);
}
