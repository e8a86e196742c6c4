import { db } from '@/storage/db';
import { buildIndex } from '@/storage/find/keep-index';
import { fillPipeline } from '../../support/fill-pipeline';

/** Runs in a page of the extension: fills its database. */
Object.assign(globalThis, {
  pipelineFiller: {
    fill: async (contacts: number, seed: number, now: number, scale: number): Promise<void> => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, seed, now, { scale });
      // What was written past the commands is in no index yet, also where the worker has built one of nobody.
      await db.counters.delete('indexBuilt');
      await db.indexShards.clear();
      await buildIndex();
      db.close();
    },
  },
});
