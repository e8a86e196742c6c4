import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingTimes } from '@/storage/model/numbers/waiting-times';

describe('waiting times', () => {
  it('are those of all when nobody waits', () => {
    expect(waitingTimes([40, 10, 30, 20], [])).toMatchObject({
      ofEnded: { quarter: 10, half: 20, threeQuarters: 30 },
      ofAll: { quarter: 10, half: 20, threeQuarters: 30 },
    });
  });

  it('do not forget those who wait still', () => {
    // Two of eight answered within 20 minutes; the other six have waited for far longer.
    const { ofEnded, ofAll } = waitingTimes([10, 20], [500, 500, 500, 500, 500, 500]);
    expect(ofEnded?.half).toBe(10);
    expect(ofAll).toEqual({ quarter: 20 });
  });

  it('follow the estimate of Kaplan and Meier', () => {
    // Weeks of remission under 6-MP, Freireich et al. 1963; the estimates are the published ones.
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const { steps, ofAll } = waitingTimes(ended, [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
    const left = steps.map(({ minutes, share }) => [minutes, Number((1 - share).toFixed(4))]);
    expect(left).toEqual([
      ...[
        [6, 0.8571],
        [7, 0.8067],
        [10, 0.7529],
        [13, 0.6902],
        [16, 0.6275],
        [22, 0.5378],
        [23, 0.4482],
      ],
    ]);
    expect(ofAll.half).toBe(23);
  });

  it('rise, lie between the hopeful and the gloomy count, and keep to a hundred steps', () => {
    const minutes = fc.array(fc.nat(100_000), { maxLength: 400 });
    fc.assert(
      fc.property(minutes, minutes, (ended, waiting) => {
        const { steps } = waitingTimes(ended, waiting);
        expect(steps.length).toBeLessThanOrEqual(100);
        for (const [index, { share, minutes: at }] of steps.entries()) {
          expect(share).toBeGreaterThan(steps[index - 1]?.share ?? 0);
          const known = ended.filter((one) => one <= at).length;
          expect(share).toBeGreaterThanOrEqual(known / (ended.length + waiting.length) - 1e-9);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(steps.at(-1)?.minutes).toBe(ended.length > 0 ? Math.max(...ended) : undefined);
      }),
    );
  });
});
