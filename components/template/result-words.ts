import { type AnswerCount, answerInterval } from '@/storage/model/template/answer-rate';

/** "Answered 4 of 23 (7–37 %)"; under 20 sends "Answered 1 of 3, too few to say": never a bare rate. */
export function resultWords({ sent, answered }: AnswerCount, verb = 'sent'): string {
  if (sent === 0) return `Not ${verb} yet`;
  const counts = `Answered ${answered} of ${sent}`;
  const interval = answerInterval({ sent, answered });
  if (!interval) return `${counts}, too few to say`;
  return `${counts} (${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)} %)`;
}
