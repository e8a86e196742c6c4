import type { FindMoment } from '../model/find/find-moment';
import type { ScoreRules } from '../model/score/score-weights';

/** What of the rep's settings decides who is found. A web worker cannot read settings: the page tells it. */
export interface FinderSettings extends Omit<FindMoment, 'now' | 'zone'> {
  rules: ScoreRules;
}
