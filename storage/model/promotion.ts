import { type Answer, type AnswerValue, CHECKS, type Check } from './answer';
import { z } from './z';

/**
 * Which evidence a promotion needs. `engaged`: a genuine inbound interaction and no check answered "no".
 * `qualified`: a genuine inbound interaction and all three checks answered "yes". `manual`: the rep decides.
 */
export const promotionPolicySchema = z.enum(['engaged', 'qualified', 'manual']);
export type PromotionPolicy = z.infer<typeof promotionPolicySchema>;

/** One thing that speaks against a promotion. `oneWay`: nobody answered yet. */
export interface MissingItem {
  what: 'genuineAnswer' | Check;
  because: 'unanswered' | 'no' | 'notNow' | 'oneWay';
}

/** What to do with a "no" instead of a promotion. */
export type WayOn = 'disqualify' | 'nurture' | 'askRightStakeholder';

export interface PromotionFacts {
  policy: PromotionPolicy;
  genuineInboundCount: number;
  answers: Partial<Record<Check, Pick<Answer, 'value'>>>;
}

export interface PromotionAssessment {
  ready: boolean;
  /** What the policy asks for and lacks; with `manual` what would be lacking under `qualified`. */
  missing: MissingItem[];
  waysOn: WayOn[];
}

/** May this contact become a prospect, what is missing, and which ways lead on from a "no"? */
export function assessPromotion({ policy, genuineInboundCount, answers }: PromotionFacts): PromotionAssessment {
  const oneWay: MissingItem[] = genuineInboundCount > 0 ? [] : [{ what: 'genuineAnswer', because: 'oneWay' }];
  const missing = [...oneWay, ...CHECKS.flatMap((check) => missingCheck(policy, check, answers[check]?.value))];
  return { ready: policy === 'manual' || missing.length === 0, missing, waysOn: waysOn(answers) };
}

function missingCheck(policy: PromotionPolicy, what: Check, value: AnswerValue = 'unknown'): MissingItem[] {
  if (value === 'no') return [{ what, because: 'no' }];
  if (policy === 'engaged' || value === 'yes') return [];
  return [{ what, because: value === 'notNow' ? 'notNow' : 'unanswered' }];
}

function waysOn(answers: PromotionFacts['answers']): WayOn[] {
  const said = (check: Check, ...values: AnswerValue[]) => values.includes(answers[check]?.value ?? 'unknown');
  const ways: WayOn[] = [];
  if (said('targetMarket', 'no')) ways.push('disqualify');
  if (said('intent', 'no', 'notNow') || said('targetMarket', 'notNow')) ways.push('nurture');
  if (said('authority', 'no', 'notNow')) ways.push('askRightStakeholder');
  return ways;
}
