import { describe, expect, it } from 'vitest';
import { daysBetween, relativeDay, relativeTime } from '@/components/ui/time-words';

const NOON = new Date(2026, 2, 28, 12).getTime();
const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

describe('daysBetween', () => {
  it.each([
    ['late the evening before', at(27, 23), -1],
    ['the same day', at(28, 1), 0],
    ['early the next morning, on the night the clocks change in Europe', at(29, 1), 1],
    ['a week on', at(35, 0), 7],
  ])('counts days of the calendar: %s', (_, time, days) => {
    expect(daysBetween(NOON, time)).toBe(days);
  });
});

describe('relativeTime', () => {
  it.each([
    [NOON - 20_000, 'now'],
    [NOON + 20_000, 'now'],
    [NOON - 5 * 60_000, '5 minutes ago'],
    [at(28, 9), '3 hours ago'],
    [at(27, 23), 'yesterday'],
    [at(25, 12), '3 days ago'],
  ])('says %d as %j', (time, words) => {
    expect(relativeTime(time, NOON)).toBe(words);
  });

  it('says a date beyond four weeks', () => {
    expect(relativeTime(new Date(2025, 0, 2).getTime(), NOON)).toContain('2025');
  });
});

describe('relativeDay', () => {
  it('leaves the hour out', () => {
    expect(relativeDay(at(28, 23), NOON)).toBe('today');
    expect(relativeDay(at(29, 0), NOON)).toBe('tomorrow');
  });
});
