import { db } from '../db';
import { SCORE_BLOCKS, scoreBlockOf, withFacts } from '../model/score/score-block';
import { SCORE_LAYOUT } from '../model/score/score-code';
import type { ScoreFacts } from '../model/score/score-facts';
import { read } from '../read';
import { factsNow, putBlock } from '../refresh-scores';

/** Keeps how far it came, so that a worker that was killed goes on where it stopped. */
const COUNTER = 'scoresBuilt';
const DONE = SCORE_LAYOUT * 10_000 + SCORE_BLOCKS;

/** Contacts gone through in one transaction, about. */
const AT_ONCE = 200;

/**
 * Works out anew what the scores rest on, from all that is kept, unless that was done for this layout: after an update, or when
 * the rep asks (`again`). Some blocks at a time are one transaction: commands come in between, and lose nothing. No event.
 */
export async function rebuildScores({ again = false } = {}): Promise<void> {
  let next = again ? 0 : await blocksBuilt();
  if (next >= SCORE_BLOCKS) return;
  const ids = await read(() => db.contacts.toCollection().primaryKeys());
  const step = Math.max(1, Math.min(SCORE_BLOCKS, Math.floor((SCORE_BLOCKS * AT_ONCE) / Math.max(1, ids.length))));
  for (; next < SCORE_BLOCKS; next += step) {
    const isNow = (id: string) => scoreBlockOf(id) >= next && scoreBlockOf(id) < next + step;
    await rebuildBlocks(next, Math.min(SCORE_BLOCKS, next + step), ids.filter(isNow));
  }
}

/** How many blocks of this layout are built. */
async function blocksBuilt(): Promise<number> {
  const built = (await read(() => db.counters.get(COUNTER)))?.value ?? 0;
  return Math.max(0, built - (DONE - SCORE_BLOCKS));
}

function rebuildBlocks(from: number, until: number, contactIds: string[]): Promise<void> {
  const tables = [db.contacts, db.companies, db.answers, db.interactions, db.corrections, db.scoreBlocks, db.counters];
  return read(() =>
    db.transaction('rw', tables, async () => {
      // Those that came since the ids were read are in their block already.
      const since = await db.scoreBlocks.where('id').between(from, until).toArray();
      const facts = new Map<number, Map<string, ScoreFacts | undefined>>();
      for (const id of new Set([...contactIds, ...since.flatMap(({ ids }) => ids)])) {
        const ofBlock = facts.get(scoreBlockOf(id)) ?? new Map<string, ScoreFacts | undefined>();
        facts.set(scoreBlockOf(id), ofBlock.set(id, await factsNow(id)));
      }
      await db.scoreBlocks.where('id').between(from, until).delete();
      for (const [id, ofBlock] of facts) await putBlock(id, withFacts(id, undefined, ofBlock));
      await db.counters.put({ key: COUNTER, value: DONE - SCORE_BLOCKS + until });
    }),
  );
}
