import { db } from '../db';
import { SCORE_BLOCKS, type ScoreBlock } from '../model/score/score-block';
import { read } from '../read';

/** Blocks read at once: the page stays free in between, and 100,000 contacts are 16 reads. */
const AT_ONCE = 32;

/** All blocks, some at a time, with the share (0 to 1) that has been gone through. */
export async function* scoreBlocks(): AsyncGenerator<{ block: ScoreBlock; done: number }> {
  for (let from = 0; from < SCORE_BLOCKS; from += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, index) => from + index);
    const blocks = await read(() => db.scoreBlocks.bulkGet(ids));
    for (const block of blocks) if (block) yield { block, done: (from + AT_ONCE) / SCORE_BLOCKS };
  }
}
