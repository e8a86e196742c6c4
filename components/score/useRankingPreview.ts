import { useEffect, useState } from 'react';
import type { Failure } from '@/storage/model/outcome';
import type { ScoreRules } from '@/storage/model/score/score-weights';
import { type RankingPreview, rankingPreview } from '@/storage/queries/ranking-preview';
import { failureOf } from '../failure/failure-of';

/** As soon as nothing was typed for so long. */
const PAUSE_MS = 250;

interface Previewing {
  preview?: RankingPreview | undefined;
  /** From 0 to 1 while a newer one is worked out. */
  progress?: number | undefined;
  failure?: Failure | undefined;
}

/** How the pipeline would rank by other rules, worked out anew after each change of theirs; the last preview stays until then. */
export function useRankingPreview(before: ScoreRules, after: ScoreRules): Previewing {
  const [state, setState] = useState<Previewing>({});
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Previewing) => isCurrent && setState((last) => ({ preview: last.preview, ...next }));
    const timer = setTimeout(() => {
      show({ progress: 0 });
      rankingPreview(before, after, Date.now(), (progress) => show({ progress })).then(
        (preview) => show({ preview }),
        (error: unknown) => show({ failure: failureOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [before, after]);
  return state;
}
