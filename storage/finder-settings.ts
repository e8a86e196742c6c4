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

/** Tells the settings now and whenever one of them changes; returns the way out. */
export function watchFinderSettings(onSettings: (settings: FinderSettings) => void): () => void {
  const tell = () => void finderSettings().then(onSettings);
  const items = [kindRules, ownName, scoreWeights, subStages, workingTime];
  const ends = items.map((item) => item.watch(tell));
  tell();
  return () => {
    for (const end of ends) end();
  };
}
