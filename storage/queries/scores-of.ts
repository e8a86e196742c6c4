import { db } from '../db';
import type { ContactId } from '../model/contact';
import { factsIn, scoreBlockOf } from '../model/score/score-block';
import { type Score, scoreOf } from '../model/score/score-of';
import type { ScoreRules } from '../model/score/score-weights';
import { read } from '../read';

/** The scores of some contacts at `now` (epoch ms), without their evidence. One whose score is not built yet is left out. */
export async function scoresOf(
  contactIds: ContactId[],
  rules: ScoreRules,
  now: number,
): Promise<Map<ContactId, Score>> {
  const blockIds = [...new Set(contactIds.map(scoreBlockOf))];
  const blocks = await read(() => db.scoreBlocks.bulkGet(blockIds));
  const byId = new Map(blockIds.map((id, index) => [id, blocks[index]]));
  return new Map(
    contactIds.flatMap((id) => {
      const facts = factsIn(byId.get(scoreBlockOf(id)), id);
      return facts ? [[id, scoreOf(facts, rules, now)] as const] : [];
    }),
  );
}
