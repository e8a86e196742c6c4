import { db } from '../db';
import { SCORE_BLOCKS } from '../model/score/score-block';
import { SCORE_LAYOUT } from '../model/score/score-code';
import { read } from '../read';

/** Which share (0 to 1) of the scores is there; below 1 while the worker builds them after an update. */
export async function scoresBuilt(): Promise<number> {
  const kept = await read(() => db.counters.get('scoresBuilt'));
  return Math.min(1, Math.max(0, (kept?.value ?? 0) - SCORE_LAYOUT * 10_000) / SCORE_BLOCKS);
}
