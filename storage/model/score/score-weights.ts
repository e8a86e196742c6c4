import { criterionSchema } from '../answer';
import { buyingRoleSchema } from '../buying-role';
import { KIND_RULES, type KindRules } from '../kind-rules';
import { z } from '../z';
import { companySizeBandSchema } from './company-size-band';
import { senioritySchema } from './title-seniority';

const points = z.number().int().min(-100).max(100);
const percent = z.number().int().min(0).max(100);
const days = z.number().int().min(1).max(3_650);

/** What the score is made of, beside the points of each kind of interaction: those are in `KindRules`. */
export const scoreWeightsSchema = z.object({
  /** Points of Fit for a "yes". */
  criteria: z.record(criterionSchema, points),
  /** Of these points, so many percent are taken off for a "no" and for a "not now". */
  noPercent: percent,
  notNowPercent: percent,
  /** Of the points of an answer that is to be asked again, so many percent still count. */
  stalePercent: percent,
  seniority: z.record(senioritySchema, points),
  buyingRole: z.record(buyingRoleSchema, points),
  companySize: z.record(companySizeBandSchema, points),
  /** Points of Fit for somebody whom another contact named. */
  referral: points,
  /** Points of Engagement on the day of their last answer; half of them are left after `answerHalfLifeDays`. */
  answer: points,
  answerHalfLifeDays: days,
  /** Points of Engagement for each try since their last answer, after the first `freeTries`. */
  tryWithoutAnswer: points,
  freeTries: z.number().int().min(0).max(50),
  /** Of the score, so many percent are Fit and the others Engagement. */
  fitPercent: percent,
  /** Engagement from which on a lead is warm, and somebody who has answered is hot. */
  warmFrom: percent,
  hotFrom: percent,
  /** So many tries and so many days without an answer turn a contact cold. */
  coldAfterTries: z.number().int().min(1).max(50),
  coldAfterDays: days,
});
export type ScoreWeights = z.infer<typeof scoreWeightsSchema>;

/** All that the score of given facts depends on, beside the time. */
export interface ScoreRules {
  weights: ScoreWeights;
  kinds: KindRules;
}

/** The weights that hold until the rep edits them. */
export const SCORE_WEIGHTS: ScoreWeights = {
  criteria: {
    targetMarket: 25,
    intent: 15,
    challenge: 10,
    gain: 8,
    metrics: 5,
    budget: 12,
    timing: 8,
    priority: 6,
    authority: 20,
    decisionCriteria: 5,
    decisionProcess: 5,
    champion: 8,
  },
  noPercent: 100,
  notNowPercent: 25,
  stalePercent: 50,
  seniority: { decides: 12, leads: 8, works: 0 },
  buyingRole: { champion: 8, influencer: 4, economicBuyer: 10, blocker: -10 },
  companySize: { small: 2, medium: 5, large: 5 },
  referral: 6,
  answer: 15,
  answerHalfLifeDays: 14,
  tryWithoutAnswer: -4,
  freeTries: 1,
  fitPercent: 50,
  warmFrom: 15,
  hotFrom: 50,
  coldAfterTries: 3,
  coldAfterDays: 21,
};

/** The rules as they come with Twoway. */
export const SCORE_RULES: ScoreRules = { weights: SCORE_WEIGHTS, kinds: KIND_RULES };

/** Weights as they were kept; those that cannot be read are the ones that come with Twoway. */
export function readScoreWeights(kept: unknown): ScoreWeights {
  const { success, data } = scoreWeightsSchema.safeParse(kept);
  return success ? data : SCORE_WEIGHTS;
}
