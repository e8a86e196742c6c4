import type { AnswerValue, Criterion } from '@/storage/model/answer';
import { CRITERIA } from '@/storage/model/criteria';
import type { MissingItem } from '@/storage/model/promotion';

/** The names of the answers. */
export const ANSWER_WORDS: Record<AnswerValue, string> = {
  yes: 'Yes',
  no: 'No',
  notNow: 'Not now',
  unknown: 'Unknown',
};

/** The criteria by which a check was decided: "from Budget and Timing". */
export function derivedWords(derivedFrom: readonly Criterion[]): string {
  return `from ${derivedFrom.map((criterion) => CRITERIA[criterion].name).join(' and ')}`;
}

/** What a promotion still misses, as a sentence. */
export function missingWords({ what, because, derivedFrom }: MissingItem): string {
  if (what === 'genuineAnswer') return 'They have not answered yet: only a real answer makes a lead a prospect.';
  const { name } = CRITERIA[what];
  if (because === 'unanswered' || because === 'oneWay') return `${name} is not answered yet.`;
  const value = `“${ANSWER_WORDS[because]}”`;
  return derivedFrom ? `${name} is ${value}, ${derivedWords(derivedFrom)}.` : `${name} is answered ${value}.`;
}
