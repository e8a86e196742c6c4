import type { AnswerValue, Check } from '@/storage/model/answer';
import type { MissingItem } from '@/storage/model/promotion';

/** The names of the three checks. */
export const CHECK_WORDS: Record<Check, string> = {
  targetMarket: 'Target market',
  intent: 'Intent',
  authority: 'Authority',
};

/** What each check asks. */
export const CHECK_QUESTIONS: Record<Check, string> = {
  targetMarket: 'Do region, industry, size and role fit?',
  intent: 'Is there a problem we solve, with budget or a time?',
  authority: 'Can they decide?',
};

/** The names of the answers. */
export const ANSWER_WORDS: Record<AnswerValue, string> = {
  yes: 'Yes',
  no: 'No',
  notNow: 'Not now',
  unknown: 'Unknown',
};

/** What a promotion still misses, as a sentence. */
export function missingWords({ what, because }: MissingItem): string {
  if (what === 'genuineAnswer') return 'They have not answered yet: only a real answer makes a lead a prospect.';
  const check = CHECK_WORDS[what];
  if (because === 'no') return `${check} is answered “No”.`;
  if (because === 'notNow') return `${check} is answered “Not now”.`;
  return `${check} is not answered yet.`;
}
