import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/storage/db';
import { scoreOf } from '@/storage/model/score/score-of';
import { SCORE_RULES, type ScoreRules } from '@/storage/model/score/score-weights';
import { bestFirst } from '@/storage/queries/best-first';
import { contactFacts } from '@/storage/queries/contact-facts';
import { rankingPreview } from '@/storage/queries/ranking-preview';
import { scoresOf } from '@/storage/queries/scores-of';
import { fillPipeline } from '../../support/fill-pipeline';
import { freshDatabase } from '../../support/fresh-database';

const NOW = Date.UTC(2026, 4, 12, 10);
const LATER = NOW + 40 * 86_400_000;
const fitAlone: ScoreRules = { ...SCORE_RULES, weights: { ...SCORE_RULES.weights, fitPercent: 100 } };

/** Every contact's score from its own rows. */
async function naiveScores(rules: ScoreRules, now: number): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  for (const { id, stage } of await db.contacts.toArray()) {
    const facts = await contactFacts(id);
    if (facts) scores.set(id, ['disqualified', 'lost'].includes(stage) ? -1 : scoreOf(facts, rules, now).overall);
  }
  return scores;
}

beforeAll(async () => {
  await freshDatabase();
  await fillPipeline(500, 5, NOW, { scale: 3 });
});

describe('bestFirst', () => {
  it.each([
    ['now', SCORE_RULES, NOW],
    ['forty days later, nothing having been written', SCORE_RULES, LATER],
    ['by other weights', fitAlone, NOW],
  ])('orders as the scores from all rows do %s', async (_, rules, now) => {
    const naive = await naiveScores(rules, now);
    const listed = await bestFirst({ limit: 60, rules, now });
    const best = [...naive.values()].sort((one, other) => other - one).slice(0, 60);
    expect(listed.map(({ contact }) => naive.get(contact.id))).toEqual(best);
    expect(listed.every(({ contact, score }) => score.overall === naive.get(contact.id))).toBe(true);
  });

  it('lists one stage', async () => {
    const listed = await bestFirst({ stage: 'prospect', limit: 1_000, rules: SCORE_RULES, now: NOW });
    expect(listed).toHaveLength(await countOfStage());
    expect(new Set(listed.map(({ contact }) => contact.stage))).toEqual(new Set(['prospect']));
  });

  it('agrees with the scores of single contacts', async () => {
    const listed = await bestFirst({ limit: 20, rules: SCORE_RULES, now: NOW });
    const single = await scoresOf(
      listed.map(({ contact }) => contact.id),
      SCORE_RULES,
      NOW,
    );
    expect(listed.map(({ contact, score }) => [contact.id, score])).toEqual([...single]);
  });
});

async function countOfStage(): Promise<number> {
  return (await db.contacts.toArray()).filter(({ stage }) => stage === 'prospect').length;
}

describe('rankingPreview', () => {
  it('changes nothing when nothing changes', async () => {
    const { first, left, temperatures } = await rankingPreview(SCORE_RULES, SCORE_RULES, NOW);
    expect(first.map(({ before, after }) => before - after)).toEqual(Array(10).fill(0));
    expect(left).toEqual([]);
    expect(temperatures.before).toEqual(temperatures.after);
  });

  it('gives the places that the list then has, with its progress, and writes nothing', async () => {
    const rows = JSON.stringify(await db.scoreBlocks.toArray());
    const told: number[] = [];
    const { first, count } = await rankingPreview(SCORE_RULES, fitAlone, NOW, (done) => told.push(done));
    const open = (rules: ScoreRules) =>
      bestFirst({ limit: 1_000, rules, now: NOW }).then((all) =>
        all.filter(({ contact }) => ['lead', 'prospect', 'opportunity', 'nurture'].includes(contact.stage)),
      );
    const [before, after] = [await open(SCORE_RULES), await open(fitAlone)];
    expect(count).toBe(after.length);
    expect(first.map(({ contact }) => after.find((one) => one.contact.id === contact.id)?.score.fit.points)).toEqual(
      after.slice(0, 10).map(({ score }) => score.fit.points),
    );
    expect(before).not.toEqual(after);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(JSON.stringify(await db.scoreBlocks.toArray())).toBe(rows);
  });
});
