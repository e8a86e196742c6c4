import { type Calibration, type CalibrationBin, OUTCOMES_NEEDED } from '@/storage/model/score/calibration';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "34 % (22–47 %) of 61 became prospects". */
export function chanceWords({ share, low, high, count }: CalibrationBin): string {
  return `${percent(share)} (${Math.round(low * 100)}–${percent(high)}) of ${count.toLocaleString()}`;
}

/** How many outcomes are missing until a chance is named: "18 more who became prospects and 30 more who were lost". */
export function missingOutcomes({ won, lost }: Pick<Calibration, 'won' | 'lost'>): string | undefined {
  const [more, less] = [OUTCOMES_NEEDED - won, OUTCOMES_NEEDED - lost];
  const missing = [more > 0 ? `${more} more who became prospects` : '', less > 0 ? `${less} more who did not` : ''];
  return missing.filter(Boolean).join(' and ') || undefined;
}
