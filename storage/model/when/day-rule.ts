import type { CalendarDate } from './calendar-date';

/** Which number comes first in `3/4`; absent when it is not known. */
export type DateOrder = 'day' | 'month' | undefined;

type DayOf = (
  groups: Readonly<Record<string, string | undefined>>,
  today: CalendarDate,
  order: DateOrder,
) => CalendarDate | undefined;

/** One way of naming a day. What can only lie on one side of today has only that side. */
export interface DayRule {
  /** Over folded text, sticky (`y`), with named groups. */
  words: RegExp;
  /** The day meant when it is to come, or today. */
  ahead?: DayOf;
  /** The day meant when it is over, or today. */
  past?: DayOf;
}
