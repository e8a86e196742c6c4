import { wilsonInterval } from '../wilson-interval';
import { z } from '../z';

/** So many outcomes of each kind are needed before a chance is named. */
export const OUTCOMES_NEEDED = 30;
const BINS = 10;

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

function binOf(bin: ScoredOutcome[]): CalibrationBin {
  const [count, share] = [bin.length, shareOf(bin)];
  const won = Math.round(share * count);
  const [from, to] = [bin[0]?.score ?? 0, bin.at(-1)?.score ?? 0];
  return { from, to, count, won, share, ...wilsonInterval(won, count) };
}
