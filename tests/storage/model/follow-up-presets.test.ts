import { afterEach, describe, expect, it, vi } from 'vitest';
import { tomorrowMorning, workingPresets } from '@/storage/model/follow-up-presets';
import { startOfDay } from '@/storage/model/wall-time';
import { WORKING_TIME } from '@/storage/model/when/working-time';

afterEach(() => vi.unstubAllEnvs());

/** Every day is one of work. */
const ALWAYS = { ...WORKING_TIME, days: [0, 1, 2, 3, 4, 5, 6] };
const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Auckland', 'Asia/Kolkata'];

type WallTime = [year: number, month: number, day: number, hour: number, minute: number];

const wall = (at: number) => {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`;
};

describe.each(ZONES)('workingPresets in %s', (zone) => {
  // The second, third and fourth cross a change of the clocks in New York, in Berlin and in Auckland.
  it.each<[WallTime, string[]]>([
    [
      [2026, 5, 12, 23, 59],
      ['2026-5-13 9:0', '2026-5-15 9:0', '2026-5-19 9:0'],
    ],
    [
      [2026, 3, 7, 12, 0],
      ['2026-3-8 9:0', '2026-3-10 9:0', '2026-3-14 9:0'],
    ],
    [
      [2026, 10, 24, 0, 1],
      ['2026-10-25 9:0', '2026-10-27 9:0', '2026-10-31 9:0'],
    ],
    [
      [2026, 4, 4, 18, 0],
      ['2026-4-5 9:0', '2026-4-7 9:0', '2026-4-11 9:0'],
    ],
    [
      [2026, 12, 31, 8, 0],
      ['2027-1-1 9:0', '2027-1-3 9:0', '2027-1-7 9:0'],
    ],
  ])('from %j: nine in the morning, by the wall', ([year, month, day, hour, minute], expected) => {
    vi.stubEnv('TZ', zone);
    const now = new Date(year, month - 1, day, hour, minute).getTime();
    const presets = workingPresets(now, zone, ALWAYS);
    expect(presets.map(({ id }) => id)).toEqual(['tomorrow', 'inThreeDays', 'nextWeek']);
    expect(presets.map(({ dueAt }) => wall(dueAt))).toEqual(expected);
    expect(tomorrowMorning(now, zone, ALWAYS)).toEqual(presets[0]?.when);
    expect(wall(startOfDay(now))).toBe(`${year}-${month}-${day} 0:0`);
  });
});

describe('workingPresets', () => {
  it('offers the next working day where tomorrow is none, and leaves "tomorrow" as exact as it is', () => {
    const friday = Date.UTC(2026, 10, 20, 10);
    expect(workingPresets(friday, 'UTC', WORKING_TIME).map(({ id, when }) => [id, when.wall])).toEqual([
      ['nextWorkingDay', '2026-11-23T09:00'],
      ['tomorrow', '2026-11-21T09:00'],
      ['inThreeDays', '2026-11-23T09:00'],
      ['nextWeek', '2026-11-27T09:00'],
    ]);
  });
});
