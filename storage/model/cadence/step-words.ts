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

/** "Step 2 of 5, Spring: LinkedIn message", with the step's own note behind it. It stands on the step's follow-up. */
export function stepWords(cadence: Pick<Cadence, 'name' | 'steps'>, { id, touch, note }: CadenceStep): string {
  const place = `Step ${stepNumber(cadence, id)} of ${cadence.steps.length}`;
  const words = `${place}, ${cadence.name}: ${TOUCH_WORDS[touch]}`;
  return note ? `${words} · ${note}` : words;
}
