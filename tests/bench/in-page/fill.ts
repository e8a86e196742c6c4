import { db } from '@/storage/db';
import { fillPipeline } from '../../support/fill-pipeline';

/** Runs in a page of the extension: fills its database. */
Object.assign(globalThis, {
  pipelineFiller: {
    fill: async (contacts: number, seed: number, now: number, scale: number): Promise<void> => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, seed, now, { scale });
      db.close();
    },
  },
});
