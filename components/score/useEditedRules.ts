import { useMemo } from 'react';
import type { KindRules } from '@/storage/model/kind-rules';
import type { ScoreRules, ScoreWeights } from '@/storage/model/score/score-weights';

/** The rules that hold and the edited ones, the same objects until one changes. `undefined` until the settings are known. */
export function useEditedRules(
  kept: ScoreWeights | undefined,
  edited: ScoreWeights | undefined,
  kinds: KindRules | undefined,
): { before: ScoreRules; after: ScoreRules } | undefined {
  return useMemo(() => {
    if (!kept || !kinds) return undefined;
    return { before: { weights: kept, kinds }, after: { weights: edited ?? kept, kinds } };
  }, [kept, edited, kinds]);
}
