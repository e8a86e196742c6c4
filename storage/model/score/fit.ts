import { isStaleAnswer } from '../stale-answer';
import { type Axis, axisOf, type Contribution, rounded } from './contribution';
import type { AnswerFact, ScoreFacts } from './score-facts';
import type { ScoreWeights } from './score-weights';

/** How well the contact matches, as far as it is known. `now` in epoch ms: old answers count less. */
export function fitOf(facts: ScoreFacts, weights: ScoreWeights, now: number): Axis {
  const { seniority, role, size, referred } = facts;
  const contributions: Contribution[] = facts.answers.map((answer) => ofAnswer(answer, weights, now));
  if (seniority)
    contributions.push({
      id: 'seniority',
      source: { of: 'seniority', seniority },
      points: weights.seniority[seniority],
    });
  if (role) contributions.push({ id: 'role', source: { of: 'role', role }, points: weights.buyingRole[role] });
  if (size) contributions.push({ id: 'size', source: { of: 'size', size }, points: weights.companySize[size] });
  if (referred) contributions.push({ id: 'referral', source: { of: 'referral' }, points: weights.referral });
  return axisOf(contributions);
}

function ofAnswer({ criterion, value, at, evidenceId }: AnswerFact, weights: ScoreWeights, now: number): Contribution {
  const isStale = isStaleAnswer(criterion, at, now);
  const share = { yes: 100, no: -weights.noPercent, notNow: -weights.notNowPercent }[value] / 100;
  const points = rounded(weights.criteria[criterion] * share * (isStale ? weights.stalePercent / 100 : 1));
  return { id: `criterion:${criterion}`, source: { of: 'criterion', criterion, value, isStale }, points, evidenceId };
}
