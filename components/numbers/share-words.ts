import { wilsonInterval } from '@/storage/model/wilson-interval';

/** With fewer, a share says nothing: of five, any number is chance. */
export const FEW = 20;

/** A share with what it is a share of and where it may lie. */
export interface Share {
  n: number;
  of: number;
}

/** `31 % (23–40 %)`; of a few `too few to tell`. Stands beside `n of m`, never alone. */
export function shareWords({ n, of }: Share): string {
  if (of === 0) return 'nobody yet';
  if (of < FEW) return 'too few to tell';
  const { low, high } = wilsonInterval(n, of);
  return `${percent(n / of)} (${percent(low, '')}–${percent(high)})`;
}

/** `37 of 120` with the share, or that it says nothing. */
export function fullShareWords({ n, of }: Share): string {
  return of === 0 ? shareWords({ n, of }) : `${n.toLocaleString()} of ${of.toLocaleString()}: ${shareWords({ n, of })}`;
}

/** What goes into a file: the share with its bounds, 0 to 1, and whether it says something. */
export function shareCells({ n, of }: Share): (number | string | undefined)[] {
  const { low, high } = wilsonInterval(n, of);
  return of === 0
    ? [undefined, undefined, undefined]
    : [n / of, low, high].map((one) => Math.round(one * 1_000) / 1_000);
}

const percent = (share: number, sign = ' %') => `${Math.round(share * 100)}${sign}`;
