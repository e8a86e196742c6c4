import type { Deal } from '../deal';
import { isoDay } from './iso-time';

/** `1200.50`, for a program. */
export const plainAmount = ({ amount }: Pick<Deal, 'amount'>): string =>
  amount === undefined ? '' : (amount / 100).toFixed(2);

/** The day on which a deal was closed, or should be. */
export const closeDay = ({ closedAt, expectedCloseOn }: Deal): string =>
  closedAt === undefined ? (expectedCloseOn ?? '') : isoDay(closedAt);
