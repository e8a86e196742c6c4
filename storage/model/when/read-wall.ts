import type { Repeat } from '../repeat';
import type { WallMoment } from '../wall-moment';
import type { DateOrder } from './day-rule';
import type { WhyNoMoment } from './field-rule';
import { instantOf, type WallClock } from './wall-clock';
import { wallText } from './wall-text';
import { hourRemark, type WhenRemark, whenRemarks } from './when-remarks';
import type { WorkingTime } from './working-time';

export interface WhenAround {
  /** Epoch milliseconds. */
  now: number;
  /** The rep's zone, and the contact's where it is known: IANA names. */
  zone: string;
  theirZone?: string | undefined;
  workingTime: WorkingTime;
  /** Which number comes first in `3/4`, where the rep lives. */
  dateOrder?: DateOrder;
}

/** What a field says: a moment to come, whole. */
export interface SaidWhen {
  is: 'moment';
  when: WallMoment;
  /** The instant that it comes to now, in epoch ms. */
  at: number;
  repeat?: Repeat;
  remarks: WhenRemark[];
}
/** Why it says none. `rest` are the words that were not understood. */
export type NoWhen = { is: 'empty' | 'noZone' | WhyNoMoment } | { is: 'unknown'; rest: string };
export type ReadWhen = SaidWhen | NoWhen;

/** A hundred years: what lies beyond is a slip of the hand. */
const FARTHEST_MS = 100 * 365.25 * 86_400_000;

/** What a wall comes to that a field says, the rep's or theirs: a moment with what is to be remarked, if it is to come. */
export function readWall(
  wall: WallClock,
  around: WhenAround,
  { isTheirs = false, repeat }: { isTheirs?: boolean; repeat?: Repeat | undefined } = {},
): ReadWhen {
  const zone = (isTheirs && around.theirZone) || around.zone;
  const at = instantOf(wall, zone);
  if (at <= around.now) return { is: 'past' };
  if (at > around.now + FARTHEST_MS) return { is: 'tooFar' };
  const remarks = [...hourRemark(wall, zone), ...whenRemarks(at, around.zone, around.workingTime)];
  const when = { wall: wallText(wall), zone, ...(isTheirs && { isTheirs: true }) };
  return { is: 'moment', when, at, remarks, ...(repeat && { repeat }) };
}
