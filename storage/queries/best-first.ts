import { db } from '../db';
import type { Contact } from '../model/contact';
import type { ScoreBlock } from '../model/score/score-block';
import { decodeFacts, stageInCode } from '../model/score/score-code';
import type { ScoreFacts } from '../model/score/score-facts';
import { axesOf, type Score, scoreOf } from '../model/score/score-of';
import type { ScoreRules } from '../model/score/score-weights';
import type { Stage } from '../model/stage';
import { read } from '../read';
import { eachScoreBlock } from './each-score-block';

/** Out of the funnel: listed last, whatever their score. */
const OUT: readonly Stage[] = ['disqualified', 'lost'];

export interface BestFirstInput {
  stage?: Stage | undefined;
  limit: number;
  rules: ScoreRules;
  /** Epoch ms. */
  now: number;
}

interface Scored {
  id: string;
  rank: number;
  /** Their last word or our last try. */
  touchedAt: number;
  facts: ScoreFacts;
}

/**
 * The contacts on whom a day is spent best, at most `limit`, each with its score. Every score is worked out at `now`, from what
 * is kept of all contacts in blocks: 100,000 take about a tenth of a second, in slices between which the page is free.
 */
export async function bestFirst(input: BestFirstInput): Promise<{ contact: Contact; score: Score }[]> {
  let best: Scored[] = [];
  await eachScoreBlock((block) => {
    best.push(...scoredIn(block, input));
    if (best.length > input.limit * 4 + 2_000) best = firstOf(best, input.limit);
  });
  const listed = firstOf(best, input.limit);
  const rows = await read(() => db.contacts.bulkGet(listed.map(({ id }) => id as Contact['id'])));
  return listed.flatMap(({ facts }, index) => {
    const contact = rows[index];
    return contact ? { contact, score: scoreOf(facts, input.rules, input.now) } : [];
  });
}

function scoredIn({ ids, starts, numbers }: ScoreBlock, { stage, rules, now }: BestFirstInput): Scored[] {
  const scored: Scored[] = [];
  for (const [index, id] of ids.entries()) {
    const from = starts[index] ?? 0;
    if (stage && stageInCode(numbers, from) !== stage) continue;
    const facts = decodeFacts(numbers, from);
    const touchedAt = Math.max(facts.answeredAt ?? 0, facts.lastTryAt ?? 0);
    const rank = OUT.includes(facts.stage) ? -1 : axesOf(facts, rules, now).overall;
    scored.push({ id, facts, touchedAt, rank });
  }
  return scored;
}

function firstOf(scored: Scored[], limit: number): Scored[] {
  return scored.sort(byRank).slice(0, limit);
}

/** A total order: the same facts give the same list. */
function byRank(one: Scored, other: Scored): number {
  return other.rank - one.rank || other.touchedAt - one.touchedAt || (one.id < other.id ? -1 : 1);
}
