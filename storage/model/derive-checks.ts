import {
  type Answer,
  type AnswerValue,
  CHECKS,
  type Check,
  type Criterion,
  checkSchema,
  criterionSchema,
} from './answer';
import { CRITERIA, type Feed } from './criteria';

/** What a criterion comes to. */
export interface CheckState {
  value: AnswerValue;
  /** The criteria that decided it when it was not answered directly; empty when it was, or when nothing is known. */
  derivedFrom: Criterion[];
  /** Epoch ms of the answer, of the oldest one where several decided; absent while unknown. */
  at?: number;
}

/** What deriving looks at. */
export type Said = Partial<Record<Criterion, Pick<Answer, 'value'> & Partial<Pick<Answer, 'at'>>>>;

/**
 * The three checks: each as it was answered directly, else as its criteria have it. One "no" makes a "no", otherwise one
 * "not now" a "not now"; "yes" takes a "yes" in each part of the check. "Unknown" is no answer, also on the check itself.
 */
export function deriveChecks(answers: Said): Record<Check, CheckState> {
  return Object.fromEntries(CHECKS.map((check) => [check, stateOf(check, answers)])) as Record<Check, CheckState>;
}

/** What any criterion comes to: a check as above, another one as it was answered. */
export function criterionState(criterion: Criterion, answers: Said): CheckState {
  const check = checkSchema.safeParse(criterion);
  if (check.success) return stateOf(check.data, answers);
  const { value = 'unknown', at } = answers[criterion] ?? {};
  return { value, derivedFrom: [], ...(value === 'unknown' ? {} : oldest([at])) };
}

function stateOf(check: Check, answers: Said): CheckState {
  const direct = answers[check];
  if (direct && direct.value !== 'unknown') return { value: direct.value, derivedFrom: [], ...oldest([direct.at]) };
  const fed = feedsOf(check).flatMap(({ criterion, feed }) => {
    const answer = answers[criterion];
    return answer ? [{ criterion, part: feed.part, says: whatItSays(answer.value, feed), at: answer.at }] : [];
  });
  const value = decidedValue(check, fed);
  const deciding = value === 'unknown' ? [] : fed.filter(({ says }) => says === value);
  return { value, derivedFrom: deciding.map(({ criterion }) => criterion), ...oldest(deciding.map(({ at }) => at)) };
}

function decidedValue(check: Check, fed: { part: Feed['part']; says: AnswerValue }[]): AnswerValue {
  const refusal = (['no', 'notNow'] as const).find((value) => fed.some(({ says }) => says === value));
  if (refusal) return refusal;
  const parts = new Set(feedsOf(check).map(({ feed }) => feed.part));
  const agreed = new Set(fed.filter(({ says }) => says === 'yes').map(({ part }) => part));
  return parts.size > 0 && agreed.size === parts.size ? 'yes' : 'unknown';
}

function whatItSays(value: AnswerValue, { noMeans }: Feed): AnswerValue {
  return value === 'no' ? noMeans : value;
}

function feedsOf(check: Check): { criterion: Criterion; feed: Feed }[] {
  return criterionSchema.options.flatMap((criterion) => {
    const { feeds } = CRITERIA[criterion];
    return feeds?.check === check ? [{ criterion, feed: feeds }] : [];
  });
}

function oldest(times: (number | undefined)[]): { at?: number } {
  const known = times.filter((at) => at !== undefined);
  return known.length > 0 ? { at: Math.min(...known) } : {};
}
