import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binFor, calibrate, OUTCOMES_NEEDED } from '@/storage/model/score/calibration';

const outcomes = (won: number[], lost: number[]) => [
  ...won.map((score) => ({ score, won: true })),
  ...lost.map((score) => ({ score, won: false })),
];
const times = (count: number, score: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => score(index));

describe('calibrate', () => {
  it('names nothing with one outcome too few', () => {
    const few = calibrate(
      outcomes(
        times(OUTCOMES_NEEDED - 1, () => 80),
        times(500, () => 10),
      ),
    );
    expect(few).toEqual({ won: OUTCOMES_NEEDED - 1, lost: 500, bins: [] });
    expect(binFor(few, 50)).toBeUndefined();
  });

  it('finds a clean cut', () => {
    const { bins } = calibrate(
      outcomes(
        times(50, (i) => 50 + i),
        times(50, (i) => i),
      ),
    );
    expect(bins.at(0)).toMatchObject({ from: 0, share: 0, low: 0 });
    expect(bins.at(-1)).toMatchObject({ to: 99, share: 1, high: 1 });
  });

  it('pools what would go down, as for a score that says nothing', () => {
    const { bins } = calibrate(
      outcomes(
        times(60, (i) => i),
        times(60, (i) => i + 40),
      ),
    );
    expect(bins).toHaveLength(1);
    expect(bins[0]).toMatchObject({ count: 120, won: 60, share: 0.5 });
    // Wilson's interval of 60 in 120.
    expect(bins[0]?.low).toBeCloseTo(0.412, 2);
    expect(bins[0]?.high).toBeCloseTo(0.588, 2);
  });

  it('never says less for a higher score, counts everybody once, and keeps the share inside its interval', () => {
    const anyScores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: OUTCOMES_NEEDED, maxLength: 120 });
    fc.assert(
      fc.property(anyScores, anyScores, (won, lost) => {
        const { bins } = calibrate(outcomes(won, lost));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(won.length + lost.length);
        for (const [index, { share, low, high, from, to }] of bins.entries()) {
          expect(share).toBeGreaterThan(bins[index - 1]?.share ?? -1);
          expect(from).toBeGreaterThan(bins[index - 1]?.to ?? -1);
          expect([low <= share + 1e-9, share <= high + 1e-9, from <= to]).toEqual([true, true, true]);
        }
      }),
    );
  });
});
