import { browser } from 'wxt/browser';
import { rebuildScores } from '@/storage/commands/rebuild-scores';
import { calibrate } from '@/storage/model/score/calibration';
import { isOutdated, keepCalibration } from '@/storage/model/score/kept-calibration';
import { outcomesOfScores } from '@/storage/queries/outcomes-of-scores';
import { kindRules, scoreCalibration, scoreWeights } from '@/storage/settings';

/** New weights need a new calibration; the scores themselves follow by themselves, wherever they are shown. */
export function listenToScoreSettings(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('scoreWeights' in changes || 'kindRules' in changes) void refreshScoreKeeping();
  });
}

/**
 * Builds what scores rest on when an update left it unbuilt, and works out once a day, or for new weights, what scores came to.
 * Idempotent: called at every worker start. Killed in between, it goes on at the next one.
 */
export async function refreshScoreKeeping(): Promise<void> {
  await navigator.locks.request('scores', async () => {
    await rebuildScores();
    const rules = { weights: await scoreWeights.getValue(), kinds: await kindRules.getValue() };
    const now = Date.now();
    if (!isOutdated(await scoreCalibration.getValue(), rules, now)) return;
    await scoreCalibration.setValue(keepCalibration(calibrate(await outcomesOfScores(rules)), rules, now));
  });
}
