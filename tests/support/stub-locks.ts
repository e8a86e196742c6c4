import { vi } from 'vitest';

/** Node has no `navigator.locks`: one queue for each name, as a browser keeps it over all contexts. */
export function stubLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    const freed = turn.catch(() => undefined); // a holder that fails frees the lock all the same
    queues.set(name, freed);
    return turn;
  };
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });
}
