import { useMemo } from 'react';
import type { KindRules } from '@/storage/model/kind-rules';
import type { ScoreRules, ScoreWeights } from '@/storage/model/score/score-weights';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';

/** The rules that hold now, `undefined` until they are known. They stay the same object until one of them changes. */
export function useScoreRules(
  weightsItem: StoredItem<ScoreWeights>,
  kindsItem: StoredItem<KindRules>,
): ScoreRules | undefined {
  const [weights] = useStoredItem(weightsItem);
  const [kinds] = useStoredItem(kindsItem);
  return useMemo(() => (weights && kinds ? { weights, kinds } : undefined), [weights, kinds]);
}
