import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repeat } from '@/storage/model/repeat';
import { addDays } from '@/storage/model/when/calendar-date';
import { momentInstant } from '@/storage/model/when/moment-instant';
import { nextOccurrence, nextOccurrenceAfter } from '@/storage/model/when/next-occurrence';
import { type WallClock, wallClockAt } from '@/storage/model/when/wall-clock';
import { compareWalls, wallOf, wallText } from '@/storage/model/when/wall-text';
import { WORKING_TIME } from '@/storage/model/when/working-time';

const wall = (text: string): WallClock => wallOf(text) ?? expect.fail(`no wall: ${text}`);
const next = (repeat: Repeat, from: string) => wallText(nextOccurrence(repeat, wall(from), WORKING_TIME));

describe('nextOccurrence', () => {
  it.each<[Repeat, string, string]>([
    [{ every: 1, unit: 'day' }, '2026-02-28T09:00', '2026-03-01T09:00'],
    [{ every: 10, unit: 'day' }, '2026-12-25T09:00', '2027-01-04T09:00'],
    [{ every: 1, unit: 'workingDay' }, '2026-03-13T09:00', '2026-03-16T09:00'],
    [{ every: 3, unit: 'workingDay' }, '2026-03-11T09:00', '2026-03-16T09:00'],
    [{ every: 2, unit: 'week' }, '2026-03-11T09:00', '2026-03-25T09:00'],
    [{ every: 1, unit: 'week', weekday: 1 }, '2026-03-09T10:00', '2026-03-16T10:00'],
    [{ every: 1, unit: 'week', weekday: 1 }, '2026-03-11T10:00', '2026-03-16T10:00'],
    [{ every: 1, unit: 'month' }, '2026-01-31T09:00', '2026-02-28T09:00'],
    [{ every: 1, unit: 'month', dayOfMonth: 31 }, '2026-02-28T09:00', '2026-03-31T09:00'],
    [{ every: 3, unit: 'month', dayOfMonth: 5 }, '2026-11-05T09:00', '2027-02-05T09:00'],
    [{ every: 1, unit: 'month', weekday: 1, ordinal: 1 }, '2026-03-02T09:00', '2026-04-06T09:00'],
    [{ every: 1, unit: 'month', weekday: 5, ordinal: -1 }, '2026-03-27T09:00', '2026-04-24T09:00'],
    [{ every: 1, unit: 'month', weekday: 1, ordinal: 5 }, '2026-03-30T09:00', '2026-06-29T09:00'],
    [{ every: 1, unit: 'year' }, '2028-02-29T09:00', '2029-02-28T09:00'],
    [{ every: 1, unit: 'year', dayOfMonth: 29 }, '2031-02-28T09:00', '2032-02-29T09:00'],
  ])('of %j after %s is %s', (repeat, from, expected) => {
    expect(next(repeat, from)).toBe(expected);
  });
});

const anyRepeat: fc.Arbitrary<Repeat> = fc
  .record(
    {
      every: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('day', 'workingDay', 'week', 'month', 'year' as const),
      weekday: fc.integer({ min: 0, max: 6 }),
      ordinal: fc.constantFrom(-1, 1, 2, 3, 4, 5),
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
    },
    { requiredKeys: ['every', 'unit'] },
  )
  .map((repeat) => repeat as Repeat);
const anyWall = fc
  .record({ days: fc.nat(20_000), hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ days, ...time }) => ({ ...addDays({ year: 2026, month: 1, day: 1 }, days), ...time }));
const anyZone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');

describe('a repeat', () => {
  it('goes strictly on, at the same hour of the wall', () => {
    fc.assert(
      fc.property(anyRepeat, anyWall, (repeat, from) => {
        const then = nextOccurrence(repeat, from, WORKING_TIME);
        expect(compareWalls(then, from)).toBeGreaterThan(0);
        expect([then.hour, then.minute]).toEqual([from.hour, from.minute]);
      }),
    );
  });

  it('comes past now, however long it was left alone', () => {
    fc.assert(
      fc.property(anyRepeat, anyWall, fc.nat(4_000), (repeat, from, days) => {
        const now = { ...from, ...addDays(from, days) };
        expect(compareWalls(nextOccurrenceAfter(repeat, from, now, WORKING_TIME), now)).toBeGreaterThan(0);
      }),
    );
  });

  it('shows on the wall what was meant, but in the hour that the clocks leave out', () => {
    fc.assert(
      fc.property(anyWall, anyZone, (meant, zone) => {
        const shown = wallClockAt(momentInstant({ wall: wallText(meant), zone }, zone), zone);
        if (meant.hour > 3) expect(shown).toEqual(meant);
        else expect(Math.abs(shown.hour - meant.hour)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('momentInstant', () => {
  it.each([
    ['the hour that is left out', '2026-03-29T02:30', Date.UTC(2026, 2, 29, 1, 30)],
    ['the hour that comes twice', '2026-10-25T02:30', Date.UTC(2026, 9, 25, 0, 30)],
    ['nine before the change', '2026-10-24T09:00', Date.UTC(2026, 9, 24, 7)],
    ['nine after it', '2026-10-25T09:00', Date.UTC(2026, 9, 25, 8)],
  ])('knows %s', (_, text, expected) => {
    expect(momentInstant({ wall: text, zone: 'Asia/Tokyo' }, 'Europe/Berlin')).toBe(expected);
    expect(momentInstant({ wall: text, zone: 'Europe/Berlin', isTheirs: true }, 'Asia/Tokyo')).toBe(expected);
  });

  it('refuses what cannot be', () => {
    expect(() => momentInstant({ wall: '2026-02-30T09:00', zone: 'UTC' }, 'UTC')).toThrow(RangeError);
  });
});
