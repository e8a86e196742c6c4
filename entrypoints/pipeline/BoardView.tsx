import { useMemo } from 'react';
import { Board } from '@/components/board/Board';
import { BoardContext } from '@/components/board/BoardContext';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { ScoreRulesContext } from '@/components/score/ScoreRulesContext';
import { useScoreRules } from '@/components/score/useScoreRules';
import { useStoredItem } from '@/components/setting/useStoredItem';
import {
  framework,
  kindRules,
  ownFramework,
  promotionPolicy,
  rotRules,
  scoreWeights,
  subStages,
} from '@/storage/settings';
import { openContact } from './open-contact';
import type { ViewProps } from './view';

/** All contacts by stage. */
export function BoardView({ tail }: ViewProps) {
  const [policy] = useStoredItem(promotionPolicy);
  const [steps] = useStoredItem(subStages);
  const [rules] = useStoredItem(rotRules);
  const [id, choose] = useStoredItem(framework);
  const [own] = useStoredItem(ownFramework);
  const scoring = useScoreRules(scoreWeights, kindRules);
  const given = useMemo(
    () => policy && steps && rules && { policy, steps, rules, onOpen: openContact },
    [policy, steps, rules],
  );
  if (!given || !id || !own || !scoring) return null;
  return (
    <FrameworkContext value={{ id, own, choose }}>
      <ScoreRulesContext value={scoring}>
        <BoardContext value={given}>
          <Board query={tail} />
        </BoardContext>
      </ScoreRulesContext>
    </FrameworkContext>
  );
}
