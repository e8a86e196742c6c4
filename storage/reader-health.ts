import { storage } from '#imports';
import { NO_HEALTH, type PageSeen, type ReaderHealth, readerHealthSchema, withPageSeen } from './model/reader-health';

const item = storage.defineItem<unknown>('local:readerHealth');

/** What the readers found, kept in this browser only. A record that is torn or of another version counts as none. */
export const readerHealth = {
  getValue: async (): Promise<ReaderHealth> => parsed(await item.getValue()),
  setValue: (health: ReaderHealth): Promise<void> => alone(() => item.setValue(health)),
  watch: (callback: (health: ReaderHealth) => void): (() => void) => item.watch((value) => callback(parsed(value))),
};

/** Counts one word of a page. Serialised over all contexts: the worker keeps no state, and pages speak at once. */
export function notePage(page: PageSeen): Promise<void> {
  return alone(async () => item.setValue(withPageSeen(parsed(await item.getValue()), page)));
}

function parsed(value: unknown): ReaderHealth {
  return readerHealthSchema.safeParse(value).data ?? NO_HEALTH;
}

function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('reader-health', work);
}
