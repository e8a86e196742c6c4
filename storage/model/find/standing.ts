import type { ScoreFacts } from '../score/score-facts';
import { scoreOf } from '../score/score-of';
import type { ScoreRules } from '../score/score-weights';
import type { Standing } from './find-facts';

/** Score and temperature at a time (epoch ms). */
export function standingOf(facts: ScoreFacts, rules: ScoreRules, now: number): Standing {
  const { overall, temperature } = scoreOf(facts, rules, now);
  return { score: overall, temperature };
}
