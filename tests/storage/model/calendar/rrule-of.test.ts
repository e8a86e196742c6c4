import { describe, expect, it } from 'vitest';
import { rruleOf } from '@/storage/model/calendar/rrule-of';
import type { Repeat } from '@/storage/model/repeat';

describe('rruleOf', () => {
  it.each<[Repeat, string | undefined]>([
    [{ every: 1, unit: 'day' }, 'FREQ=DAILY'],
    [{ every: 1, unit: 'workingDay' }, 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    [{ every: 3, unit: 'workingDay' }, undefined],
    [{ every: 2, unit: 'week', weekday: 5 }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    [{ every: 1, unit: 'month', weekday: 1, ordinal: 1 }, 'FREQ=MONTHLY;BYDAY=1MO'],
    [{ every: 1, unit: 'month', dayOfMonth: 5 }, 'FREQ=MONTHLY;BYMONTHDAY=5'],
    // Of a shorter month its last day is meant.
    [{ every: 1, unit: 'month', dayOfMonth: 30 }, 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    [{ every: 1, unit: 'month', dayOfMonth: 31 }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ every: 1, unit: 'year' }, 'FREQ=YEARLY'],
  ])('of %j is %s', (repeat, expected) => {
    expect(rruleOf(repeat, { days: [1, 2, 3, 4, 5] })).toBe(expected);
  });
});
