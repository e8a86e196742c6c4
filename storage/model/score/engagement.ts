import { DAY_MS } from '../day-ms';
import type { KindRules } from '../kind-rules';
import { type Axis, axisOf, type Contribution, rounded } from './contribution';
import type { Sign } from './conversation-facts';
import type { ScoreFacts } from './score-facts';
import type { ScoreRules, ScoreWeights } from './score-weights';

/** How much they show that they listen. Every sign loses half of its points in each half-life of its kind. `now` in epoch ms. */
export function engagementOf(facts: ScoreFacts, rules: ScoreRules, now: number): Axis {
  const contributions = ofSigns(facts.signs, rules.kinds, now);
  addAnswer(contributions, facts, rules.weights, now);
  addSilence(contributions, facts, rules.weights);
  return axisOf(contributions);
}

/** One contribution a kind; the signs are ordered by kind. Plain loops: this runs for everybody at once. */
function ofSigns(signs: Sign[], kinds: KindRules, now: number): Contribution[] {
  const contributions: Contribution[] = [];
  for (let from = 0; from < signs.length; ) {
    const { kind } = signs[from] as Sign;
    const { weight, halfLifeDays } = kinds[kind];
    let [worth, end] = [0, from];
    for (; signs[end]?.kind === kind; end += 1) worth += leftAfter(now - (signs[end] as Sign).at, halfLifeDays);
    const { at: lastAt, id: evidenceId } = signs[end - 1] as Sign;
    const source = { of: 'signs', kind, count: end - from, lastAt } as const;
    contributions.push({ id: `signs:${kind}`, source, points: rounded(weight * worth), evidenceId });
    from = end;
  }
  return contributions;
}

function addAnswer(
  contributions: Contribution[],
  { answeredAt, signs }: ScoreFacts,
  weights: ScoreWeights,
  now: number,
): void {
  if (answeredAt === undefined) return;
  const points = rounded(weights.answer * leftAfter(now - answeredAt, weights.answerHalfLifeDays));
  const evidenceId = signs.find(({ at }) => at === answeredAt)?.id;
  contributions.push({ id: 'answer', source: { of: 'answer', at: answeredAt }, points, evidenceId });
}

function addSilence(contributions: Contribution[], { tries }: ScoreFacts, weights: ScoreWeights): void {
  const points = weights.tryWithoutAnswer * Math.max(0, tries - weights.freeTries);
  contributions.push({ id: 'silence', source: { of: 'silence', tries }, points });
}

/** Which share is left of something this old. What lies ahead, such as a meeting that was booked, counts in full. */
function leftAfter(ageMs: number, halfLifeDays: number): number {
  return 2 ** (-Math.max(0, ageMs) / DAY_MS / halfLifeDays);
}
