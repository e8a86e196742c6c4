import type { InteractionKind } from '../interaction';
import { type Axis, axisOf, type Contribution, rounded } from './contribution';
import type { Sign } from './conversation-facts';
import type { ScoreFacts } from './score-facts';
import type { ScoreRules, ScoreWeights } from './score-weights';

const DAY_MS = 86_400_000;

/** How much they show that they listen. Every sign loses half of its points in each half-life of its kind. `now` in epoch ms. */
export function engagementOf(facts: ScoreFacts, { weights, kinds }: ScoreRules, now: number): Axis {
  const contributions: Contribution[] = [];
  for (const signs of runsOfOneKind(facts.signs)) {
    const { kind, at: lastAt, id: evidenceId } = signs.at(-1) as Sign;
    const { weight, halfLifeDays } = kinds[kind];
    const worth = signs.reduce((sum, { at }) => sum + leftAfter(now - at, halfLifeDays), 0);
    const source = { of: 'signs', kind, count: signs.length, lastAt } as const;
    contributions.push({ id: `signs:${kind}`, source, points: rounded(weight * worth), evidenceId });
  }
  return axisOf([...contributions, ...ofAnswer(facts, weights, now), ...ofSilence(facts, weights)]);
}

function ofAnswer({ answeredAt, signs }: ScoreFacts, weights: ScoreWeights, now: number): Contribution[] {
  if (answeredAt === undefined) return [];
  const points = rounded(weights.answer * leftAfter(now - answeredAt, weights.answerHalfLifeDays));
  const evidenceId = signs.find(({ at }) => at === answeredAt)?.id;
  return [{ id: 'answer', source: { of: 'answer', at: answeredAt }, points, evidenceId }];
}

function ofSilence({ tries }: ScoreFacts, { tryWithoutAnswer, freeTries }: ScoreWeights): Contribution[] {
  const points = tryWithoutAnswer * Math.max(0, tries - freeTries);
  return [{ id: 'silence', source: { of: 'silence', tries }, points }];
}

/** Which share is left of something this old. What lies ahead, such as a meeting that was booked, counts in full. */
function leftAfter(ageMs: number, halfLifeDays: number): number {
  return 2 ** (-Math.max(0, ageMs) / DAY_MS / halfLifeDays);
}

/** The signs are ordered by kind. */
function runsOfOneKind(signs: Sign[]): Sign[][] {
  const runs: Sign[][] = [];
  let kind: InteractionKind | undefined;
  for (const sign of signs) {
    if (sign.kind === kind) runs.at(-1)?.push(sign);
    else runs.push([sign]);
    kind = sign.kind;
  }
  return runs;
}
