import { useSyncExternalStore } from 'react';

const HALF_MINUTE_MS = 30_000;

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (Date.now() - now >= HALF_MINUTE_MS) tick();
  timer ??= setInterval(tick, HALF_MINUTE_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time in epoch ms, the same all over the page, moving on twice a minute so that what is said of time stays true. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
