import { db } from '../db';
import { SCORE_BLOCKS, scoreBlockOf, withFacts } from '../model/score/score-block';
import { SCORE_LAYOUT } from '../model/score/score-code';
import type { ScoreFacts } from '../model/score/score-facts';
import { read } from '../read';
import { factsNow, putBlock } from '../refresh-scores';

/** Keeps how far it came, so that a worker that was killed goes on where it stopped. */
const COUNTER = 'scoresBuilt';
const DONE = SCORE_LAYOUT * 10_000 + SCORE_BLOCKS;

/**
 * Works out anew what the scores rest on, from all that is kept, unless that was done for this layout: after an update, or when
 * the rep asks (`again`). Each block is one transaction of its own: commands come in between, and lose nothing. No event.
 */
export async function rebuildScores({ again = false } = {}): Promise<void> {
  let next = again ? 0 : await blocksBuilt();
  if (next >= SCORE_BLOCKS) return;
  const ids = await read(() => db.contacts.toCollection().primaryKeys());
  const byBlock = new Map<number, string[]>();
  for (const id of ids) byBlock.set(scoreBlockOf(id), [...(byBlock.get(scoreBlockOf(id)) ?? []), id]);
  for (; next < SCORE_BLOCKS; next += 1) await rebuildBlock(next, byBlock.get(next) ?? []);
}

/** How many blocks of this layout are built. */
async function blocksBuilt(): Promise<number> {
  const built = (await read(() => db.counters.get(COUNTER)))?.value ?? 0;
  return Math.max(0, built - (DONE - SCORE_BLOCKS));
}

function rebuildBlock(id: number, contactIds: string[]): Promise<void> {
  const tables = [db.contacts, db.companies, db.answers, db.interactions, db.corrections, db.scoreBlocks, db.counters];
  return read(() =>
    db.transaction('rw', tables, async () => {
      // Those that came since the ids were read are in the block already.
      const since = (await db.scoreBlocks.get(id))?.ids ?? [];
      const facts = new Map<string, ScoreFacts | undefined>();
      for (const one of new Set([...contactIds, ...since])) facts.set(one, await factsNow(one));
      await putBlock(id, withFacts(id, undefined, facts));
      await db.counters.put({ key: COUNTER, value: DONE - SCORE_BLOCKS + id + 1 });
    }),
  );
}
