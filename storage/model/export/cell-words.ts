import type { Deal } from '../deal';
import { nameParts } from '../template/name-parts';

/** `2026-11-22T09:00:00.000Z`, which every program reads. */
export const isoTime = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString());

/** `2026-11-22`. */
export const isoDay = (at: number | undefined): string => isoTime(at).slice(0, 10);

/** `1200.50`, for a program. */
export const plainAmount = ({ amount }: Pick<Deal, 'amount'>): string =>
  amount === undefined ? '' : (amount / 100).toFixed(2);

/** The day on which a deal was closed, or should be. */
export const closeDay = ({ closedAt, expectedCloseOn }: Deal): string =>
  closedAt === undefined ? (expectedCloseOn ?? '') : isoDay(closedAt);

/** A full name in two cells, nothing of it lost: what cannot be told apart is all in the last one, which programs insist on. */
export function twoNames(name: string): { first: string; last: string } {
  const { lastName } = nameParts(name);
  if (!lastName) return { first: '', last: name };
  if (name.endsWith(` ${lastName}`)) return { first: name.slice(0, -lastName.length).trim(), last: lastName };
  const isTurned = name.startsWith(`${lastName}, `);
  return isTurned ? { first: name.slice(lastName.length + 2), last: lastName } : { first: '', last: name };
}
