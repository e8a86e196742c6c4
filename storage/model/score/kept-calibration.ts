import { DAY_MS } from '../day-ms';
import { z } from '../z';
import { type Calibration, calibrationSchema } from './calibration';
import type { ScoreRules } from './score-weights';

/** A calibration with the time (epoch ms) and the rules for which it was worked out. */
const keptCalibrationSchema = z.object({ at: z.number().int(), rules: z.string(), calibration: calibrationSchema });
export type KeptCalibration = z.infer<typeof keptCalibrationSchema>;

/** A calibration as it was kept; `undefined` when there is none that can be read. */
export function readCalibration(kept: unknown): KeptCalibration | undefined {
  return keptCalibrationSchema.safeParse(kept).data;
}

export function keepCalibration(calibration: Calibration, rules: ScoreRules, at: number): KeptCalibration {
  return { at, rules: JSON.stringify(rules), calibration };
}

/** Is it of other rules, or older than a day? */
export function isOutdated(kept: KeptCalibration | undefined, rules: ScoreRules, now: number): boolean {
  return !kept || kept.rules !== JSON.stringify(rules) || now - kept.at > DAY_MS;
}
