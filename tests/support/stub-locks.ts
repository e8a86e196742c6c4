import { vi } from 'vitest';

/** Node has no `navigator.locks`: one queue for each name, as a browser keeps it over all contexts. */
export function stubLocks(): void {
  const held = new Set<string>();
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(() => {
      held.add(name);
      return work();
    });
    // A holder that fails frees the lock all the same.
    const freed = turn.catch(() => undefined).then(() => held.delete(name));
    queues.set(name, freed);
    return turn;
  };
  const query = () => Promise.resolve({ held: [...held].map((name) => ({ name })) });
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request, query } });
}
