import { beforeEach, describe, expect, it } from 'vitest';
import { logInteraction } from '@/storage/commands/log-interaction';
import { rebuildScores } from '@/storage/commands/rebuild-scores';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import { scoresBuilt } from '@/storage/queries/scores-built';
import { fillPipeline } from '../../support/fill-pipeline';
import { freshDatabase } from '../../support/fresh-database';
import { recomputedScoreBlocks } from '../recount';

const NOW = Date.UTC(2026, 4, 12, 10);
const call = (index: number) =>
  logInteraction({
    contactId: contactIdSchema.parse(`generated-${index}`),
    channel: 'call',
    kind: 'call',
    direction: 'inbound',
    at: NOW,
  });

/** As an update from a version without scores leaves it. */
async function withoutScores(): Promise<void> {
  await db.scoreBlocks.clear();
  await db.counters.delete('scoresBuilt');
}

beforeEach(async () => {
  await freshDatabase();
  await fillPipeline(600, 3, NOW);
});

describe('rebuildScores', () => {
  it('builds what an update left unbuilt, and nothing a second time', async () => {
    await withoutScores();
    expect(await scoresBuilt()).toBe(0);
    await rebuildScores();
    expect(await scoresBuilt()).toBe(1);
    expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
    await db.scoreBlocks.delete(0);
    const left = await db.scoreBlocks.count();
    await rebuildScores();
    expect(await db.scoreBlocks.count()).toBe(left);
  });

  it('repairs when it is asked to', async () => {
    await db.scoreBlocks.clear();
    await rebuildScores({ again: true });
    expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
  });

  it('goes on where a worker was killed, and loses no command that came in between', async () => {
    await withoutScores();
    let written = 0;
    const kill = () => {
      written += 1;
      if (written > 250) throw new Error('killed');
    };
    db.scoreBlocks.hook('creating', kill);
    await expect(rebuildScores()).rejects.toThrow();
    db.scoreBlocks.hook('creating').unsubscribe(kill);
    const share = await scoresBuilt();
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    for (const index of [1, 99, 300, 555]) await call(index);
    await rebuildScores();
    expect(await scoresBuilt()).toBe(1);
    expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
  });

  it('loses no command that comes while it runs', async () => {
    await withoutScores();
    await Promise.all([rebuildScores(), call(2), call(77), call(410)]);
    expect(await db.scoreBlocks.toArray()).toEqual(await recomputedScoreBlocks());
  });
});
