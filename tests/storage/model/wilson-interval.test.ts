import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '@/storage/model/wilson-interval';

describe('the interval of a share', () => {
  it.each([
    // Newcombe (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%i of %i', (hits, of, low, high) => {
    const interval = wilsonInterval(hits, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is anything for none', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share, mirrors, and narrows with the number', () => {
    const counts = fc.nat(500).chain((of) => fc.tuple(fc.nat(of), fc.constant(of + 1)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const [one, mirrored, tenfold] = [
          wilsonInterval(hits, of),
          wilsonInterval(of - hits, of),
          wilsonInterval(hits * 10, of * 10),
        ];
        expect(one.low).toBeLessThanOrEqual(hits / of);
        expect(one.high).toBeGreaterThanOrEqual(hits / of);
        expect(mirrored.low).toBeCloseTo(1 - one.high, 10);
        expect(tenfold.high - tenfold.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});
