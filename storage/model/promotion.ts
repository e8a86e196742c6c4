import { type AnswerValue, CHECKS, type Check, type Criterion } from './answer';
import { type CheckState, criterionState, deriveChecks, type Said } from './derive-checks';
import { z } from './z';

/**
 * Which evidence a promotion needs. `engaged`: a genuine inbound interaction and no check answered "no".
 * `qualified`: a genuine inbound interaction and all three checks answered "yes". `manual`: the rep decides.
 */
export const promotionPolicySchema = z.enum(['engaged', 'qualified', 'manual']);
export type PromotionPolicy = z.infer<typeof promotionPolicySchema>;

/** One thing that speaks against a promotion. `oneWay`: nobody answered yet. */
export interface MissingItem {
  what: 'genuineAnswer' | Criterion;
  because: 'unanswered' | 'no' | 'notNow' | 'oneWay';
  /** The criteria that say so, where a check was not answered itself. */
  derivedFrom?: Criterion[];
}

/** What to do with a "no" instead of a promotion. */
export type WayOn = 'disqualify' | 'nurture' | 'askRightStakeholder';

export interface PromotionFacts {
  policy: PromotionPolicy;
  genuineInboundCount: number;
  answers: Said;
  /** Criteria that the team's own framework requires: each needs a "yes", under whichever policy. */
  required?: readonly Criterion[] | undefined;
}

export interface PromotionAssessment {
  ready: boolean;
  /** What the policy asks for and lacks; with `manual` what would be lacking under `qualified`. */
  missing: MissingItem[];
  waysOn: WayOn[];
}

/** May this contact become a prospect, what is missing, and which ways lead on from a "no"? */
export function assessPromotion({
  policy,
  genuineInboundCount,
  answers,
  required,
}: PromotionFacts): PromotionAssessment {
  const checks = deriveChecks(answers);
  const oneWay: MissingItem[] = genuineInboundCount > 0 ? [] : [{ what: 'genuineAnswer', because: 'oneWay' }];
  const needed = new Set<Criterion>([...(policy === 'engaged' ? [] : CHECKS), ...(required ?? [])]);
  const asked = new Set<Criterion>([...CHECKS, ...needed]);
  const lacking = [...asked].flatMap((what) => missingCriterion(what, criterionState(what, answers), needed.has(what)));
  const missing = [...oneWay, ...lacking];
  return { ready: policy === 'manual' || missing.length === 0, missing, waysOn: waysOn(checks) };
}

function missingCriterion(what: Criterion, { value, derivedFrom }: CheckState, isNeeded: boolean): MissingItem[] {
  if (value === 'yes' || (value !== 'no' && !isNeeded)) return [];
  const because = value === 'unknown' ? 'unanswered' : value;
  return [{ what, because, ...(derivedFrom.length > 0 && { derivedFrom }) }];
}

function waysOn(checks: Record<Check, CheckState>): WayOn[] {
  const said = (check: Check, ...values: AnswerValue[]) => values.includes(checks[check].value);
  const ways: WayOn[] = [];
  if (said('targetMarket', 'no')) ways.push('disqualify');
  if (said('intent', 'no', 'notNow') || said('targetMarket', 'notNow')) ways.push('nurture');
  if (said('authority', 'no', 'notNow')) ways.push('askRightStakeholder');
  return ways;
}
