import type { Twoway } from './twoway';

/** The extension's database in the hands of another window that upgrades it and does not come to an end. */
export interface HeldDatabase {
  /** The other window gives up: the database is what it was. */
  release(): Promise<void>;
}

export async function holdDatabase({ desk }: Twoway): Promise<HeldDatabase> {
  const upgrade = await desk.evaluateHandle(async () => {
    const opening = indexedDB.open('twoway', 1_000_000);
    const held = { open: true };
    const ended = new Promise<void>((resolve) => {
      opening.onerror = () => resolve();
    });
    await new Promise<void>((resolve) => {
      opening.onupgradeneeded = () => {
        const { transaction } = opening;
        // A transaction lives as long as it has requests.
        const goOn = () => {
          if (!held.open) transaction?.abort();
          else if (transaction) transaction.objectStore('counters').count().onsuccess = goOn;
        };
        goOn();
        resolve();
      };
    });
    return { held, ended };
  });
  return {
    release: () =>
      upgrade.evaluate(({ held, ended }) => {
        held.open = false;
        return ended;
      }),
  };
}
