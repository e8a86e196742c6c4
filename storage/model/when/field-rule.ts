import type { CalendarDate } from './calendar-date';
import type { DateOrder } from './day-rule';
import type { TimeOfDay } from './time-of-day';
import type { WallClock } from './wall-clock';
import type { WorkingTime } from './working-time';

/** What a field is read against. */
export interface FieldContext {
  /** Now, in epoch ms. */
  at: number;
  /** Whose wall is meant: an IANA name, and what that wall shows now. */
  zone: string;
  now: WallClock;
  working: WorkingTime;
  order: DateOrder;
}

/** A day that a field names, with its time where the words say one. */
export interface FieldDay {
  day: CalendarDate;
  time?: TimeOfDay | undefined;
}

/** Why words that are understood name no moment to come. */
export type WhyNoMoment = 'past' | 'noSuchDay' | 'whichFirst' | 'otherWeekday' | 'tooFar';

export type FieldGroups = Readonly<Record<string, string | undefined>>;

/** One way in which a field names a day: over folded text, sticky (`y`), with named groups. */
export interface FieldRule {
  words: RegExp;
  read: (groups: FieldGroups, context: FieldContext) => FieldDay | WhyNoMoment | undefined;
}

/** A rule whose words end with the word. */
export function fieldRule(words: string, read: FieldRule['read']): FieldRule {
  return { words: new RegExp(`(?:${words})(?![\\w-])`, 'y'), read };
}
