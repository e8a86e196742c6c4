import type { CalendarDate } from './calendar-date';

/** One way of naming a day. */
export interface DayRule {
  /** Over folded text, sticky (`y`), with named groups. */
  words: RegExp;
  /** The day meant, seen from today; `undefined` when there is no such day. */
  day: (groups: Readonly<Record<string, string | undefined>>, today: CalendarDate) => CalendarDate | undefined;
}
