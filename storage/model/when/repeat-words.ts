import type { Repeat } from '../repeat';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ORDINALS: Record<string, string> = { '-1': 'last', 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' };
const LAST_DAY = 31;

/** A repeat in words that `readWhen` understands as the same: "every first Monday", "every 2 weeks on Friday". */
export function repeatWords({ every, unit, weekday, ordinal, dayOfMonth }: Repeat): string {
  switch (unit) {
    case 'day':
      return spanned(every, 'day');
    case 'workingDay':
      return spanned(every, 'working day');
    case 'year':
      return spanned(every, 'year');
    case 'week':
      if (weekday === undefined) return spanned(every, 'week');
      return every === 1 ? `every ${WEEKDAYS[weekday]}` : `every ${every} weeks on ${WEEKDAYS[weekday]}`;
    case 'month':
      if (weekday !== undefined && ordinal !== undefined) {
        const named = `${ORDINALS[ordinal]} ${WEEKDAYS[weekday]}`;
        return every === 1 ? `every ${named}` : `every ${every} months on the ${named}`;
      }
      return dayOfMonth === undefined ? spanned(every, 'month') : onDay(every, dayOfMonth);
  }
}

/** "Sunday" of 0. */
export function weekdayWord(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

function spanned(every: number, unit: string): string {
  return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}

function onDay(every: number, day: number): string {
  if (every === 1) return day === LAST_DAY ? 'every last day of the month' : `every month on the ${nth(day)}`;
  return `every ${every} months on the ${nth(day)}`;
}

function nth(day: number): string {
  const tens = Math.floor(day / 10);
  const ending = tens === 1 ? undefined : ['th', 'st', 'nd', 'rd'][day % 10];
  return `${day}${ending ?? 'th'}`;
}
