import { db } from '../db';
import { SCORE_BLOCKS, type ScoreBlock } from '../model/score/score-block';
import { read } from '../read';

/** Blocks read at once: the page stays free in between, and 100,000 contacts are 16 reads. */
const AT_ONCE = 32;

/** Goes through all blocks, some at a time, and says after each time which share (0 to 1) is done. */
export async function eachScoreBlock(
  visit: (block: ScoreBlock) => void,
  onProgress?: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < SCORE_BLOCKS; from += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, index) => from + index);
    for (const block of await read(() => db.scoreBlocks.bulkGet(ids))) if (block) visit(block);
    onProgress?.((from + AT_ONCE) / SCORE_BLOCKS);
  }
}
