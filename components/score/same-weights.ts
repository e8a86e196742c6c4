import type { ScoreWeights } from '@/storage/model/score/score-weights';
import { WEIGHT_GROUPS } from './weight-groups';

/** Is every number the same? */
export function sameWeights(one: ScoreWeights, other: ScoreWeights): boolean {
  return WEIGHT_GROUPS.every(({ fields }) => fields.every(({ get }) => get(one) === get(other)));
}
