import { useMemo } from 'react';
import { Board } from '@/components/board/Board';
import { BoardContext } from '@/components/board/BoardContext';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { promotionPolicy, rotRules, subStages } from '@/storage/settings';
import { openContact } from './open-contact';
import { RepsRules } from './RepsRules';
import type { ViewProps } from './view';

/** All contacts by stage. */
export function BoardView({ tail }: ViewProps) {
  const [policy] = useStoredItem(promotionPolicy);
  const [steps] = useStoredItem(subStages);
  const [rules] = useStoredItem(rotRules);
  const given = useMemo(
    () => policy && steps && rules && { policy, steps, rules, onOpen: openContact },
    [policy, steps, rules],
  );
  return (
    <RepsRules>
      {given ? (
        <BoardContext value={given}>
          <Board query={tail} />
        </BoardContext>
      ) : null}
    </RepsRules>
  );
}
