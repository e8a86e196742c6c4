import { criterionSchema } from '@/storage/model/answer';
import { buyingRoleSchema } from '@/storage/model/buying-role';
import { CRITERIA } from '@/storage/model/criteria';
import { companySizeBandSchema } from '@/storage/model/score/company-size-band';
import type { ScoreWeights } from '@/storage/model/score/score-weights';
import { senioritySchema } from '@/storage/model/score/title-seniority';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { SENIORITY_WORDS, SIZE_WORDS } from './contribution-words';

/** One number that can be set. */
export interface WeightField {
  name: string;
  /** What the number is: points, percent, days, tries. */
  unit: 'Points' | 'Percent' | 'Days' | 'Tries';
  min: number;
  max: number;
  get: (weights: ScoreWeights) => number;
  set: (weights: ScoreWeights, value: number) => ScoreWeights;
}

export interface WeightGroup {
  title: string;
  fields: WeightField[];
}

type Plain = { [K in keyof ScoreWeights]: ScoreWeights[K] extends number ? K : never }[keyof ScoreWeights];
type Listed = Exclude<keyof ScoreWeights, Plain>;

const BOUNDS = { Points: [-100, 100], Percent: [0, 100], Days: [1, 3_650], Tries: [1, 50] } as const;

function plain(key: Plain, name: string, unit: WeightField['unit'], min: number = BOUNDS[unit][0]): WeightField {
  const set = (weights: ScoreWeights, value: number) => ({ ...weights, [key]: value });
  return { name, unit, min, max: BOUNDS[unit][1], get: (weights) => weights[key], set };
}

function listed(key: Listed, one: string, name: string): WeightField {
  const of = (weights: ScoreWeights) => weights[key] as Record<string, number>;
  const set = (weights: ScoreWeights, value: number) => ({ ...weights, [key]: { ...of(weights), [one]: value } });
  return { name, unit: 'Points', min: -100, max: 100, get: (weights) => of(weights)[one] ?? 0, set };
}

/** Every weight that can be edited, in groups. The points of each kind of interaction have a table of their own. */
export const WEIGHT_GROUPS: readonly WeightGroup[] = [
  {
    title: 'Fit: a “Yes” to',
    fields: criterionSchema.options.map((one) => listed('criteria', one, CRITERIA[one].name)),
  },
  {
    title: 'Fit: other answers',
    fields: [
      plain('noPercent', 'Taken off for a “No”', 'Percent'),
      plain('notNowPercent', 'Taken off for a “Not now”', 'Percent'),
      plain('stalePercent', 'Left of an answer that is to be asked again', 'Percent'),
    ],
  },
  {
    title: 'Fit: who they are',
    fields: [
      ...senioritySchema.options.map((one) => listed('seniority', one, SENIORITY_WORDS[one])),
      ...buyingRoleSchema.options.map((one) => listed('buyingRole', one, BUYING_ROLE_WORDS[one])),
      ...companySizeBandSchema.options.map((one) => listed('companySize', one, SIZE_WORDS[one])),
      plain('referral', 'Named by another contact', 'Points'),
    ],
  },
  {
    title: 'Engagement',
    fields: [
      plain('answer', 'On the day of their last answer', 'Points'),
      plain('answerHalfLifeDays', 'Half of that is left after', 'Days'),
      plain('tryWithoutAnswer', 'Each try without an answer', 'Points'),
      plain('freeTries', 'Tries that cost nothing', 'Tries', 0),
    ],
  },
  {
    title: 'Order and temperature',
    fields: [
      plain('fitPercent', 'Fit in the score; Engagement is the rest', 'Percent'),
      plain('warmFrom', 'Warm from an Engagement of', 'Points', 0),
      plain('hotFrom', 'Hot from an Engagement of, if they have answered', 'Points', 0),
      plain('coldAfterTries', 'Cold by itself after', 'Tries'),
      plain('coldAfterDays', 'and so long without an answer', 'Days'),
    ],
  },
];
