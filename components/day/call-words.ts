import type { CallOutcome } from '@/storage/model/interaction';

/** How a call went, for the rep. */
const CALL_WORDS: Record<CallOutcome, string> = {
  talked: 'Talked',
  noAnswer: 'No answer',
  voicemail: 'Voicemail',
  wrongNumber: 'Wrong number',
  busy: 'Busy',
};

/** The outcomes in the order of their keys. */
export const CALL_OUTCOMES: readonly CallOutcome[] = ['talked', 'noAnswer', 'voicemail', 'wrongNumber', 'busy'];

/** The name of an outcome. */
export const callWords = (outcome: CallOutcome): string => CALL_WORDS[outcome];
