import type { Page } from 'playwright-core';
import type { Twoway } from './twoway';

/** A disk of which the extension may fill this much; its own files count as well. */
const QUOTA_BYTES = 2_000_000;

/** Gives the extension a small disk. It must not be freed from the browser's quota; whatever it had stored is gone. */
export async function giveSmallDisk({
  context,
  desk,
  extensionId,
  welcome,
}: Twoway): Promise<{ enlarge(): Promise<void> }> {
  // It looks whether anybody is in the pipeline: it would lose the database over it.
  await welcome.close();
  const session = await context.newCDPSession(desk);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA_BYTES });
  // Chrome asks for the quota anew only where a database begins.
  const release = await holdWorker(desk);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await release();
  return { enlarge: async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin })) };
}

/** Keeps the worker from what it does at its start, under these locks, until it is released: it would lose the database over it. */
async function holdWorker(desk: Page): Promise<() => Promise<void>> {
  await desk.evaluate(async () => {
    const held = ['reminders', 'scores', 'index'].map(
      (name) =>
        new Promise<() => void>((resolve) => {
          void navigator.locks.request(name, () => new Promise<void>((release) => resolve(release)));
        }),
    );
    Object.assign(globalThis, { releases: await Promise.all(held) });
  });
  return () =>
    desk.evaluate(() => {
      for (const release of (globalThis as unknown as { releases: (() => void)[] }).releases) release();
    });
}

/** Fills the disk, to the last thousand bytes, with rows of a table that nothing shows. */
export function fillDisk({ desk }: { desk: Page }): Promise<void> {
  return desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('twoway');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const size of [60_000, 5_000, 1_000]) {
      let hasRoom = true;
      while (hasRoom) {
        const writing = database.transaction('templates', 'readwrite');
        // Random, so that it cannot be packed.
        const filling = crypto.getRandomValues(new Uint8Array(size));
        writing.objectStore('templates').put({ id: crypto.randomUUID(), filling });
        hasRoom = await new Promise((resolve, reject) => {
          writing.oncomplete = () => resolve(true);
          writing.onabort = () =>
            writing.error?.name === 'QuotaExceededError' ? resolve(false) : reject(writing.error);
        });
      }
    }
    database.close();
  });
}
