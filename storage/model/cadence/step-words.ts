import type { Touch } from '../touch';
import type { Cadence, CadenceStep } from './cadence';
import { stepNumber } from './next-step';

/** What a step asks the rep to do. */
export const TOUCH_WORDS: Record<Touch, string> = {
  email: 'Mail',
  linkedin: 'LinkedIn message',
  call: 'Call',
  meeting: 'Meeting',
  comment: 'Comment on a post',
  share: 'Share content',
  other: 'Other',
};

const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
const CLOSES_ISOLATE = /\u2069/gu;

/** A name that turns the direction of its text turns nothing behind it. */
function isolated(name: string): string {
  return TURNS_DIRECTION.test(name) ? `\u2068${name.replace(CLOSES_ISOLATE, '')}\u2069` : name;
}

/** "Step 2 of 5, Spring: LinkedIn message", with the step's own note behind it. It stands on the step's follow-up. One that was taken out has no number. */
export function stepWords(cadence: Pick<Cadence, 'name' | 'steps'>, { id, touch, note }: CadenceStep): string {
  const number = stepNumber(cadence, id);
  const place = number > 0 ? `Step ${number} of ${cadence.steps.length},` : 'Step taken out of';
  const words = `${place} ${isolated(cadence.name)}: ${TOUCH_WORDS[touch]}`;
  return note ? `${words} · ${note}` : words;
}
