import type { Repeat } from '../repeat';
import type { WorkingTime } from '../when/working-time';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const SHORTEST_MONTH = 28;
const LAST_DAY = 31;

/**
 * A repeat as a calendar writes it (RFC 5545, the value of RRULE). `undefined` for one that no calendar can: every few working
 * days. A day beyond the end of a month is its last one here as there.
 */
export function rruleOf(repeat: Repeat, { days }: Pick<WorkingTime, 'days'>): string | undefined {
  const { every, unit } = repeat;
  const interval = every === 1 ? '' : `;INTERVAL=${every}`;
  switch (unit) {
    case 'day':
      return `FREQ=DAILY${interval}`;
    case 'workingDay':
      return every === 1 ? `FREQ=WEEKLY;BYDAY=${days.map((day) => DAYS[day]).join(',')}` : undefined;
    case 'week':
      return `FREQ=WEEKLY${interval}${repeat.weekday === undefined ? '' : `;BYDAY=${DAYS[repeat.weekday]}`}`;
    case 'month':
      return `FREQ=MONTHLY${interval}${dayOfMonth(repeat)}`;
    case 'year':
      return `FREQ=YEARLY${interval}`;
  }
}

function dayOfMonth({ weekday, ordinal, dayOfMonth: number }: Repeat): string {
  if (weekday !== undefined && ordinal !== undefined) return `;BYDAY=${ordinal}${DAYS[weekday]}`;
  if (number === undefined) return '';
  if (number <= SHORTEST_MONTH) return `;BYMONTHDAY=${number}`;
  if (number === LAST_DAY) return ';BYMONTHDAY=-1';
  const upTo = Array.from({ length: number - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return `;BYMONTHDAY=${upTo.join(',')};BYSETPOS=-1`;
}
