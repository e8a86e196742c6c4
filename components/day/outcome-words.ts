import type { FollowUpOutcome } from '@/storage/model/follow-up';

/** What became of it, in the order of the keys. */
export const OUTCOMES: readonly { outcome: FollowUpOutcome; words: string }[] = [
  { outcome: 'answered', words: 'Answered' },
  { outcome: 'noAnswer', words: 'No answer' },
  { outcome: 'meeting', words: 'Meeting' },
  { outcome: 'notNow', words: 'Not now' },
  { outcome: 'notInterested', words: 'Not interested' },
  { outcome: 'done', words: 'Just done' },
];

/** The name of an outcome. */
export function outcomeWords(outcome: FollowUpOutcome): string {
  return OUTCOMES.find((one) => one.outcome === outcome)?.words ?? '';
}
