import { z } from '../z';

/** So many outcomes of each kind are needed before a chance is named. */
export const OUTCOMES_NEEDED = 30;
const BINS = 10;
/** Of the normal distribution, for an interval that holds in 95 of 100 cases. */
const Z95 = 1.96;

/** How it went with one contact, and the score just before. */
export interface ScoredOutcome {
  score: number;
  won: boolean;
}

const binSchema = z.object({
  /** The lowest and the highest score in it. */
  from: z.number(),
  to: z.number(),
  count: z.number().int().positive(),
  won: z.number().int().nonnegative(),
  /** Share that was won, 0 to 1, with its 95 % interval (Wilson). */
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
export type CalibrationBin = z.infer<typeof binSchema>;

/** What scores came to. `bins` is empty as long as there are too few outcomes of a kind. */
export const calibrationSchema = z.object({
  won: z.number().int().nonnegative(),
  lost: z.number().int().nonnegative(),
  bins: z.array(binSchema),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/**
 * Bins of about equal size in the order of the score, pooled until a higher score never means a lower chance: isotonic regression by
 * pool-adjacent-violators (Ayer et al. 1955).
 */
export function calibrate(outcomes: ScoredOutcome[]): Calibration {
  const won = outcomes.filter((outcome) => outcome.won).length;
  const lost = outcomes.length - won;
  if (Math.min(won, lost) < OUTCOMES_NEEDED) return { won, lost, bins: [] };
  const sorted = outcomes.toSorted((one, other) => one.score - other.score);
  let pooled: ScoredOutcome[][] = [];
  for (const bin of equalBins(sorted)) {
    pooled.push(bin);
    while (pooled.length > 1 && shareOf(pooled.at(-2)) >= shareOf(pooled.at(-1))) {
      const [one = [], other = []] = pooled.slice(-2);
      pooled = [...pooled.slice(0, -2), [...one, ...other]];
    }
  }
  return { won, lost, bins: pooled.map(binOf) };
}

/** The bin that speaks for a score: the one it lies in, or the nearest. */
export function binFor({ bins }: Calibration, score: number): CalibrationBin | undefined {
  const distance = ({ from, to }: CalibrationBin) => Math.max(from - score, score - to, 0);
  return bins.reduce<CalibrationBin | undefined>(
    (best, bin) => (best && distance(best) <= distance(bin) ? best : bin),
    undefined,
  );
}

/** Outcomes with the same score stay together. */
function equalBins(sorted: ScoredOutcome[]): ScoredOutcome[][] {
  const bins: ScoredOutcome[][] = [];
  const size = sorted.length / BINS;
  for (const [index, outcome] of sorted.entries()) {
    const isNext = index >= bins.length * size && sorted[index - 1]?.score !== outcome.score;
    if (isNext) bins.push([outcome]);
    else bins.at(-1)?.push(outcome);
  }
  return bins;
}

function shareOf(bin: ScoredOutcome[] = []): number {
  return bin.filter(({ won }) => won).length / bin.length;
}

/** Wilson's score interval (1927): right also for few cases and for shares near 0 and 1. */
function binOf(bin: ScoredOutcome[]): CalibrationBin {
  const [count, share] = [bin.length, shareOf(bin)];
  const spread = Z95 ** 2 / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z95 / (1 + spread)) * Math.sqrt((share * (1 - share) + spread / 4) / count);
  return {
    from: bin[0]?.score ?? 0,
    to: bin.at(-1)?.score ?? 0,
    count,
    won: Math.round(share * count),
    share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}
