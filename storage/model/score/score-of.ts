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
  const axes = axesOf(facts, rules, now);
  return { ...axes, ...temperatureOf(facts, axes.engagement, rules.weights, now) };
}

/** The score without its temperature: all that an order needs. */
export function axesOf(
  facts: ScoreFacts,
  rules: ScoreRules,
  now: number,
): Pick<Score, 'fit' | 'engagement' | 'overall'> {
  const { fitPercent } = rules.weights;
  const fit = fitOf(facts, rules.weights, now);
  const engagement = engagementOf(facts, rules, now);
  return { fit, engagement, overall: (fit.points * fitPercent + engagement.points * (100 - fitPercent)) / 100 };
}
