import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/storage/db';
import { foldedWords, matchesTerms } from '@/storage/model/search-words';
import { STAGES } from '@/storage/model/stage';
import { contactList } from '@/storage/queries/contact-list';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { fillPipeline } from '../../support/fill-pipeline';
import { freshDatabase } from '../../support/fresh-database';
import { generatePipeline } from '../../support/pipeline-generator';
import { recomputation, recomputedScoreBlocks, recountedStages } from '../recount';

const NOW = Date.UTC(2026, 4, 12, 10);

describe('a generated pipeline of 600', () => {
  beforeAll(async () => {
    await freshDatabase();
    await fillPipeline(600, 7, NOW);
  });

  it('is the same for the same seed and another for another', () => {
    const rows = (seed: number) => JSON.stringify([...generatePipeline(50, seed, NOW)]);
    expect(rows(1)).toBe(rows(1));
    expect(rows(1)).not.toBe(rows(2));
  });

  it('keeps counters and derived fields as commands would', async () => {
    expect(await pipelineCounts()).toEqual(await recountedStages());
    const recomputed = await recomputation();
    for (const contact of await db.contacts.limit(50).toArray()) {
      expect({ ...contact, ...recomputed(contact) }).toEqual(contact);
    }
    expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
  });

  it('has people of every stage, answers from every prospect and none from a lead', async () => {
    const counts = await pipelineCounts();
    expect(STAGES.filter((stage) => counts[stage] === 0)).toEqual([]);
    const contacts = await db.contacts.toArray();
    expect(contacts.filter(({ stage, twoWayAt }) => stage === 'prospect' && twoWayAt === undefined)).toEqual([]);
    expect(contacts.filter(({ stage, twoWayAt }) => stage === 'lead' && twoWayAt !== undefined)).toEqual([]);
  });

  it.each(['ada', 'a', 'søren', 'head op', 'muller vermeer', 'o', 'company 12', '小', 'محمد', 'nobody', 'ada nobody'])(
    'finds by %j what looking at every row finds',
    async (search) => {
      const terms = foldedWords(search);
      const rows = (await db.contacts.toArray()).filter(({ searchWords }) => matchesTerms(searchWords, terms));
      for (const stage of [undefined, 'lead', 'customer'] as const) {
        const expected = rows.filter((row) => !stage || row.stage === stage).map(({ id }) => id);
        const found = await contactList({ search, stage, limit: 1_000 });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }
    },
  );
});
