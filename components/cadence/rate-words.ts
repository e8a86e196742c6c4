import { answerInterval } from '@/storage/model/template/answer-rate';

/** How many replied of how many, and what that says: "3 of 14", "too few to say"; "9 of 40", "12 to 37 %". */
export function rateWords(answered: number, sent: number): { count: string; says: string } {
  const interval = answerInterval({ sent, answered });
  const percent = (share: number) => Math.round(share * 100);
  const says = interval ? `${percent(interval.low)} to ${percent(interval.high)} %` : 'too few to say';
  return { count: `${answered} of ${sent}`, says };
}
