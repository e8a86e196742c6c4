import { describe, expect, it } from 'vitest';
import { isoDay } from '@/storage/model/when/calendar-date';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '@/storage/model/when/working-days';
import { WORKING_TIME } from '@/storage/model/when/working-time';

const FRIDAY = { year: 2026, month: 12, day: 18 };
const SATURDAY = { ...FRIDAY, day: 19 };
const XMAS = { ...WORKING_TIME, daysOff: ['2026-12-21', '2026-12-25'] };
const SUNDAY_TO_THURSDAY = { ...WORKING_TIME, days: [0, 1, 2, 3, 4] };

describe('working days', () => {
  it.each([
    [FRIDAY, 0, WORKING_TIME, '2026-12-18'],
    [FRIDAY, 1, WORKING_TIME, '2026-12-21'],
    [FRIDAY, 1, XMAS, '2026-12-22'],
    [FRIDAY, 5, XMAS, '2026-12-29'],
    [SATURDAY, 0, WORKING_TIME, '2026-12-21'],
    [SATURDAY, 1, WORKING_TIME, '2026-12-21'],
    [FRIDAY, 1, SUNDAY_TO_THURSDAY, '2026-12-20'],
    [FRIDAY, 0, SUNDAY_TO_THURSDAY, '2026-12-20'],
  ])('%o and %i more is a day of work', (date, count, working, expected) => {
    expect(isoDay(addWorkingDays(date, count, working))).toBe(expected);
  });

  it('know a free day from one of work', () => {
    expect([FRIDAY, SATURDAY].map((day) => isWorkingDay(day, WORKING_TIME))).toEqual([true, false]);
    expect(isWorkingDay({ ...FRIDAY, day: 25 }, XMAS)).toBe(false);
  });

  it('end the search where everything is off', () => {
    const daysOff = Array.from({ length: 500 }, (_, days) =>
      new Date(Date.UTC(2026, 11, 18 + days)).toISOString().slice(0, 10),
    );
    expect(workingDayFrom(FRIDAY, { ...WORKING_TIME, daysOff })).toEqual(FRIDAY);
  });
});
