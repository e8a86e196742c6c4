import type { Axis } from './contribution';
import { engagementOf } from './engagement';
import { fitOf } from './fit';
import type { ScoreFacts } from './score-facts';
import type { ScoreRules } from './score-weights';
import { type Temperature, type TemperatureReason, temperatureOf } from './temperature';

/** A score that can be read: two axes, each a sum of named contributions. */
export interface Score {
  fit: Axis;
  engagement: Axis;
  /** 0 to 100: `fitPercent` of Fit and the rest of Engagement. */
  overall: number;
  temperature: Temperature;
  reason: TemperatureReason;
}

/** The score of these facts at a time (epoch ms). */
export function scoreOf(facts: ScoreFacts, rules: ScoreRules, now: number): Score {
  const { weights } = rules;
  const fit = fitOf(facts, weights, now);
  const engagement = engagementOf(facts, rules, now);
  const overall = (fit.points * weights.fitPercent + engagement.points * (100 - weights.fitPercent)) / 100;
  return { fit, engagement, overall, ...temperatureOf(facts, engagement, weights, now) };
}
