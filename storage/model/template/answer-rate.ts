import { type Interval, wilsonInterval } from '../wilson-interval';

/** With fewer a share says nothing. */
export const SENDS_NEEDED = 20;

/** How often something was sent, and how often it was answered. */
export interface AnswerCount {
  sent: number;
  answered: number;
}

/** The share that was answered lies between these, 0 to 1. `undefined` under 20 sends. */
export function answerInterval({ sent, answered }: AnswerCount): Interval | undefined {
  return sent < SENDS_NEEDED ? undefined : wilsonInterval(answered, sent);
}
