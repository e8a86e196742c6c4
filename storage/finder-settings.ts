import type { FinderSettings } from './find/finder-settings';
import { kindRules, ownName, scoreWeights, subStages, workingTime } from './settings';

/** What of the settings decides who is found, as it is now. Not for a web worker: settings cannot be read there. */
export async function finderSettings(): Promise<FinderSettings> {
  const [weights, kinds, working] = [scoreWeights.getValue(), kindRules.getValue(), workingTime.getValue()];
  const [me, steps] = [ownName.getValue(), subStages.getValue()];
  return {
    rules: { weights: await weights, kinds: await kinds },
    ...{ workingTime: await working, me: await me, steps: await steps },
  };
}
