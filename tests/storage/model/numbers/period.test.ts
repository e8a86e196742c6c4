import { describe, expect, it } from 'vitest';
import { customPeriod, periodOf } from '@/storage/model/numbers/period';

const NOW = Date.parse('2026-11-22T12:00Z');
const iso = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((at) => new Date(at).toISOString().slice(0, 16));

describe('a period', () => {
  it.each([
    ['days30', '2026-10-23T22:00', '2026-11-22T23:00'],
    ['quarter', '2026-09-30T22:00', '2026-11-22T23:00'],
    ['year', '2025-12-31T23:00', '2026-11-22T23:00'],
    ['months12', '2025-11-22T23:00', '2026-11-22T23:00'],
  ] as const)('%s has whole days of the rep, today included', (id, from, to) => {
    expect(iso(periodOf(id, NOW, 'Europe/Berlin'))).toEqual([from, to]);
  });

  it('of own days has both of them', () => {
    expect(iso(customPeriod('2026-03-01', '2026-03-31', 'UTC') ?? { from: 0, to: 0 })).toEqual([
      '2026-03-01T00:00',
      '2026-04-01T00:00',
    ]);
  });

  it.each([
    ['', '2026-01-01'],
    ['2026-02-01', '2026-01-01'],
  ])('is none from "%s" to "%s"', (first, last) => {
    expect(customPeriod(first, last, 'UTC')).toBeUndefined();
  });
});
