import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondaysBetween, weekAxis } from '@/storage/model/numbers/week-axis';
import { addDays, isoDay, weekday } from '@/storage/model/when/calendar-date';
import { wallClockAt } from '@/storage/model/when/wall-clock';

const minuteOf = (iso: string) => Date.parse(iso) / 60_000;

describe('the week of a minute', () => {
  it.each([
    ['Europe/Berlin', '2026-11-15T22:59Z', '2026-11-09'],
    ['Europe/Berlin', '2026-11-15T23:00Z', '2026-11-16'],
    ['America/Los_Angeles', '2026-11-16T07:59Z', '2026-11-09'],
    ['America/Los_Angeles', '2026-11-16T08:00Z', '2026-11-16'],
    ['Asia/Kathmandu', '2026-11-15T18:15Z', '2026-11-16'],
    // The week in which the clocks go back has an hour more.
    ['Europe/Berlin', '2026-10-25T22:59Z', '2026-10-19'],
    ['Europe/Berlin', '2026-10-25T23:00Z', '2026-10-26'],
  ])('%s, %s', (zone, at, monday) => {
    expect(weekAxis(zone)(minuteOf(at))).toBe(monday);
  });

  it('is the one of which the calendar on the wall speaks', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 40_000_000 }), (zone, minute) => {
        const wall = wallClockAt(minute * 60_000, zone);
        const monday = addDays(wall, -((weekday(wall) + 6) % 7));
        expect(weekAxis(zone)(minute)).toBe(isoDay(monday));
      }),
      { numRuns: 300 },
    );
  });

  it('is followed by the next, over summer time as well', () => {
    expect(mondaysBetween('2026-10-12', '2026-11-02')).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
    ]);
  });
});
