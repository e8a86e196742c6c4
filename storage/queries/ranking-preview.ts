import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import { type RankedTwice, rankMoves } from '../model/score/rank-moves';
import { decodeFacts, stageInCode } from '../model/score/score-code';
import { scoreOf } from '../model/score/score-of';
import type { ScoreRules } from '../model/score/score-weights';
import { TEMPERATURES, type Temperature } from '../model/score/temperature';
import type { Stage } from '../model/stage';
import { read } from '../read';
import { eachScoreBlock } from './each-score-block';

const OPEN: readonly Stage[] = ['lead', 'prospect', 'opportunity', 'nurture'];
const SHOWN = 10;

export interface RankingPreview {
  /** How many contacts are still being worked on. */
  count: number;
  /** The first ones under the new rules. Ranks count from 1. */
  first: { contact: Contact; before: number; after: number }[];
  /** How many change their place among the first ten, and who leaves them. */
  left: { contact: Contact; before: number; after: number }[];
  temperatures: Record<'before' | 'after', Record<Temperature, number>>;
}

/** How everybody who is still being worked on would rank under other rules. Nothing is written. `now` in epoch ms. */
export async function rankingPreview(
  before: ScoreRules,
  after: ScoreRules,
  now: number,
  onProgress?: (done: number) => void,
): Promise<RankingPreview> {
  const ranked: RankedTwice[] = [];
  const none = () => Object.fromEntries(TEMPERATURES.map((one) => [one, 0])) as Record<Temperature, number>;
  const temperatures = { before: none(), after: none() };
  await eachScoreBlock(({ ids, starts, numbers }) => {
    for (const [index, id] of ids.entries()) {
      if (!OPEN.includes(stageInCode(numbers, starts[index] ?? 0))) continue;
      const facts = decodeFacts(numbers, starts[index] ?? 0);
      const [was, is] = [scoreOf(facts, before, now), scoreOf(facts, after, now)];
      temperatures.before[was.temperature] += 1;
      temperatures.after[is.temperature] += 1;
      ranked.push({ id, before: was.overall, after: is.overall });
    }
  }, onProgress);
  const { first, left } = rankMoves(ranked, SHOWN);
  return { count: ranked.length, first: await withContacts(first), left: await withContacts(left), temperatures };
}

async function withContacts(moves: { id: string; before: number; after: number }[]): Promise<RankingPreview['first']> {
  const contacts = await read(() => db.contacts.bulkGet(moves.map(({ id }) => id as ContactId)));
  return moves.flatMap(({ before, after }, index) => {
    const contact = contacts[index];
    return contact ? { contact, before, after } : [];
  });
}
