import type { ScoreWeights } from '@/storage/model/score/score-weights';

/** Why weights that are each within their bounds do not go together; `undefined` when they do. */
export function weightsProblem({ warmFrom, hotFrom }: ScoreWeights): string | undefined {
  return warmFrom > hotFrom
    ? `Warm begins at ${warmFrom}, above Hot at ${hotFrom}: whoever is warm would be hot before. Lower Warm or raise Hot.`
    : undefined;
}
