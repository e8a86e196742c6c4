import type { AnswerValue, Criterion } from '../answer';
import type { BuyingRole } from '../buying-role';
import type { InteractionKind } from '../interaction';
import type { CompanySizeBand } from './company-size-band';
import type { Seniority } from './title-seniority';

/** What gives points or takes them off. */
export type Source =
  | { of: 'criterion'; criterion: Criterion; value: AnswerValue; isStale: boolean }
  | { of: 'seniority'; seniority: Seniority }
  | { of: 'role'; role: BuyingRole }
  | { of: 'size'; size: CompanySizeBand }
  | { of: 'referral' }
  | { of: 'signs'; kind: InteractionKind; count: number; lastAt: number }
  | { of: 'answer'; at: number }
  | { of: 'silence'; tries: number }
  /** What is above 100 or below 0 does not count. */
  | { of: 'limit' };

/** One named part of an axis. */
export interface Contribution {
  /** Unique within its axis. */
  id: string;
  source: Source;
  /** With one decimal. */
  points: number;
  /** The interaction that shows it, where there is one: the newest. */
  evidenceId?: string | undefined;
}

/** One axis of the score. */
export interface Axis {
  /** 0 to 100 with one decimal: the sum of the contributions, exactly. */
  points: number;
  contributions: Contribution[];
}

const MOST = 100;

/** The axis that these contributions make. What gives no points is left out; what is cut off is named. */
export function axisOf(all: Contribution[]): Axis {
  const contributions: Contribution[] = [];
  let total = 0;
  for (const one of all) {
    if (one.points === 0) continue;
    contributions.push(one);
    total += one.points;
  }
  const sum = rounded(total);
  const points = Math.min(MOST, Math.max(0, sum));
  if (points !== sum) contributions.push({ id: 'limit', source: { of: 'limit' }, points: rounded(points - sum) });
  return { points, contributions };
}

/** Points with one decimal. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10 || 0;
}
