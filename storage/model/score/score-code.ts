import { answerValueSchema, criterionSchema } from '../answer';
import { buyingRoleSchema } from '../buying-role';
import { interactionKindSchema } from '../interaction';
import { STAGES } from '../stage';
import { companySizeBandSchema } from './company-size-band';
import { minuteNumber, timeOfMinute } from './minute';
import type { AnswerFact, ScoreFacts } from './score-facts';
import { senioritySchema } from './title-seniority';

/** New values go to the end of these enums: their places are what is kept. Raise the layout when that is not possible. */
export const SCORE_LAYOUT = 1;

const SENIORITIES = senioritySchema.options;
const ROLES = buyingRoleSchema.options;
const SIZES = companySizeBandSchema.options;
const CRITERIA = criterionSchema.options;
const VALUES = answerValueSchema.options;
const KINDS = interactionKindSchema.options;

/** Place of the first answer. */
const HEAD = 11;
const NONE = -1;
const REFERRED = 1;
const DO_NOT_CONTACT = 2;

/** The facts as whole numbers of 32 bits. Ids of evidence are left out. */
export function encodeFacts(facts: ScoreFacts): number[] {
  const { answers, signs, seniority, role, size, referred, tries, firstTryAt, lastTryAt, answeredAt } = facts;
  return [
    STAGES.indexOf(facts.stage),
    seniority ? SENIORITIES.indexOf(seniority) : NONE,
    role ? ROLES.indexOf(role) : NONE,
    size ? SIZES.indexOf(size) : NONE,
    (referred ? REFERRED : 0) + (facts.doNotContact ? DO_NOT_CONTACT : 0),
    tries,
    ...[firstTryAt, lastTryAt, answeredAt].map((at) => (at === undefined ? NONE : minuteNumber(at))),
    answers.length,
    signs.length,
    ...answers.flatMap(({ criterion, value, at }) => [
      CRITERIA.indexOf(criterion) * VALUES.length + VALUES.indexOf(value),
      minuteNumber(at),
    ]),
    ...signs.flatMap(({ kind, at }) => [KINDS.indexOf(kind), minuteNumber(at)]),
  ];
}

/** The facts that begin at this place among the numbers. */
export function decodeFacts(numbers: ArrayLike<number>, from: number): ScoreFacts {
  const at = (place: number): number => numbers[from + place] ?? NONE;
  const time = (place: number) => (at(place) === NONE ? undefined : timeOfMinute(at(place)));
  const [answers, signs] = [at(HEAD - 2), at(HEAD - 1)];
  return {
    stage: STAGES[at(0)] ?? 'lead',
    seniority: SENIORITIES[at(1)],
    role: ROLES[at(2)],
    size: SIZES[at(3)],
    referred: (at(4) & REFERRED) !== 0,
    doNotContact: (at(4) & DO_NOT_CONTACT) !== 0,
    tries: at(5),
    firstTryAt: time(6),
    lastTryAt: time(7),
    answeredAt: time(8),
    answers: pairs(answers, (index) => answerFact(at(HEAD + index), timeOfMinute(at(HEAD + index + 1)))),
    signs: pairs(signs, (index) => {
      const place = HEAD + answers * 2 + index;
      return { kind: KINDS[at(place)] ?? 'other', at: timeOfMinute(at(place + 1)) };
    }),
  };
}

/** The stage alone, for those who look for one. */
export const stageInCode = (numbers: ArrayLike<number>, from: number) => STAGES[numbers[from] ?? 0] ?? 'lead';

function answerFact(code: number, at: number): AnswerFact {
  const value = VALUES[code % VALUES.length];
  return { criterion: CRITERIA[Math.floor(code / VALUES.length)] ?? 'intent', value: value as AnswerFact['value'], at };
}

function pairs<T>(count: number, read: (index: number) => T): T[] {
  const all: T[] = [];
  for (let index = 0; index < count; index += 1) all.push(read(index * 2));
  return all;
}
