import { db } from '../db';
import type { WhatIsKept } from '../model/backup/unsaved-since';
import { read } from '../read';

/** When the first and the newest thing happened: what a backup would save. Reads no rows. */
export const whatIsKept = (): Promise<WhatIsKept> =>
  read(async () => {
    const [first] = (await db.events.orderBy('at').limit(1).keys()) as number[];
    const [newest] = (await db.events.orderBy('at').reverse().limit(1).keys()) as number[];
    return { firstEventAt: first, newestEventAt: newest };
  });
