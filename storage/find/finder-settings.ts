import type { ScoreRules } from '../model/score/score-weights';
import type { WorkingTime } from '../model/when/working-time';

/** What of the rep's settings decides who is found. A web worker cannot read settings: the page tells it. */
export interface FinderSettings {
  rules: ScoreRules;
  workingTime?: WorkingTime | undefined;
}
