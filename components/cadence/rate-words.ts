import { shareInterval } from '@/storage/model/share-interval';

/** With fewer a share says nothing. */
const ENOUGH = 20;

/** How many of how many, and what that says: "3 of 14", "too few to say"; "9 of 40", "12 to 37 %". */
export function rateWords(hits: number, count: number): { count: string; says: string } {
  const words = `${hits} of ${count}`;
  if (count < ENOUGH) return { count: words, says: 'too few to say' };
  const { low, high } = shareInterval(hits, count);
  return { count: words, says: `${Math.round(low * 100)} to ${Math.round(high * 100)} %` };
}
