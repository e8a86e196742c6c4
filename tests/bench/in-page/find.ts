import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { buildIndex } from '@/storage/find/keep-index';
import { WorkerFinder } from '@/storage/find/worker/worker-finder';
import { contactIdSchema } from '@/storage/model/contact';
import type { Sort } from '@/storage/model/find/find-query';
import { SCORE_RULES } from '@/storage/model/score/score-weights';
import { fillPipeline } from '../../support/fill-pipeline';
import { findPeers } from './find-peers';

const LISTED = 50;
const DAY_MS = 86_400_000;
const peers = findPeers();
let finder: WorkerFinder | undefined;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function found(): WorkerFinder {
  if (!finder) throw new Error('No finder is open.');
  return finder;
}

const page = (query: string, sort: Sort) => found().page({ query, sort, from: 0, count: LISTED });

Object.assign(globalThis, {
  findBench: {
    /** Rows as they lie in a database that was used; the index is built from them. */
    fill: async (contacts: number, scale: number, now: number) => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, 7, now, { scale });
      const interactions = await db.interactions.count();
      return { interactions, built: await timed(() => buildIndex()) };
    },
    /** From a worker that is not there to the first rows. */
    open: async (script: string, query: string) => {
      finder?.close();
      const start = performance.now();
      finder = new WorkerFinder(() => new Worker(script, { type: 'module' }));
      finder.changeSettings({ rules: SCORE_RULES });
      const { ids } = await page(query, { key: 'changed', descending: true });
      await db.contacts.bulkGet(ids as never[]);
      return performance.now() - start;
    },
    close: () => finder?.close(),
    /** Words and scores are there: whoever asks by them waits no more. */
    ready: async () => {
      await page('a', { key: 'score' });
      await found().board({ query: '', sort: { key: 'changed' }, count: 1 });
    },
    /** One question after the other. */
    pages: async (asked: [string, Sort][]) => {
      const taken: number[] = [];
      for (const [query, sort] of asked) taken.push(await timed(() => page(query, sort)));
      return taken;
    },
    counts: (queries: string[]) => timed(() => found().counts(queries)),
    board: () => timed(() => found().board({ query: '', sort: { key: 'changed', descending: true }, count: LISTED })),
    /** From the command to the answer that has it. */
    change: async (index: number, now: number) => {
      const contactId = contactIdSchema.parse(`generated-${index}`);
      const changed = new Promise<number>((resolve) => {
        const end = found().onChange(() => {
          end();
          resolve(performance.now());
        });
      });
      await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: now - DAY_MS });
      const start = performance.now();
      return (await changed) - start;
    },
    peer: (name: Exclude<keyof typeof peers, 'search'>, text: string) =>
      timed(() => Promise.resolve(peers[name](text))),
    peerSearches: async (texts: string[]) => {
      const taken: number[] = [];
      for (const text of texts) taken.push(await timed(async () => peers.search(text)));
      return taken;
    },
  },
});
