import { DAY_MS } from '../day-ms';
import type { InteractionKind } from '../interaction';
import type { Axis } from './contribution';
import type { ScoreFacts } from './score-facts';
import type { ScoreWeights } from './score-weights';

/** How much a contact is warming, coldest first. */
export const TEMPERATURES = ['cold', 'warm', 'hot'] as const;
export type Temperature = (typeof TEMPERATURES)[number];

/** Why it is that warm; components/score/temperature-words.ts says it in words. */
export interface TemperatureReason {
  /** `silence`: it turned cold by itself, after several tries without an answer. */
  because: 'silence' | 'nothing' | 'signs' | 'answers';
  /** The kind that gives most, and how often it came. */
  most?: { kind: InteractionKind; count: number };
  /** What was tried since their last word. */
  tries: number;
  /** Whole days since their last word, or since the first try when there was none; absent when nobody waits. */
  silentDays?: number;
}

/** Derived from Engagement and from silence; `now` in epoch ms. Hot takes an answer: interest alone is warm at most. */
export function temperatureOf(
  facts: ScoreFacts,
  engagement: Axis,
  weights: ScoreWeights,
  now: number,
): { temperature: Temperature; reason: TemperatureReason } {
  const { tries, firstTryAt, answeredAt } = facts;
  const waitsSince = tries > 0 ? (answeredAt ?? firstTryAt) : undefined;
  const silentDays = waitsSince === undefined ? undefined : Math.max(0, Math.floor((now - waitsSince) / DAY_MS));
  const reason = { tries, ...mostOf(engagement), ...(silentDays === undefined ? {} : { silentDays }) };
  const { points } = engagement;
  if (tries >= weights.coldAfterTries && (silentDays ?? 0) >= weights.coldAfterDays)
    return { temperature: 'cold', reason: { ...reason, because: 'silence' } };
  if (points < weights.warmFrom) return { temperature: 'cold', reason: { ...reason, because: 'nothing' } };
  const because = answeredAt === undefined ? 'signs' : 'answers';
  const temperature = because === 'answers' && points >= weights.hotFrom ? 'hot' : 'warm';
  return { temperature, reason: { ...reason, because } };
}

function mostOf({ contributions }: Axis): Pick<TemperatureReason, 'most'> {
  let best: { kind: InteractionKind; count: number; points: number } | undefined;
  for (const { source, points } of contributions)
    if (source.of === 'signs' && points > (best?.points ?? 0))
      best = { kind: source.kind, count: source.count, points };
  return best ? { most: { kind: best.kind, count: best.count } } : {};
}
