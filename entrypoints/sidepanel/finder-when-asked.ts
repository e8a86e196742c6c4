import { WorkerFinder } from '@/storage/find/worker/worker-finder';
import { watchFinderSettings } from '@/storage/finder-settings';
import type { Finder } from '@/storage/model/find/finder';

/** A finder whose web worker, with the index in it, starts with the first question: a list of names needs none. */
export function finderWhenAsked(): Finder & { close: () => void } {
  const listeners = new Set<() => void>();
  let opened: { finder: WorkerFinder; forget: () => void } | undefined;
  const finder = (): WorkerFinder => {
    opened ??= open(() => {
      for (const listener of listeners) listener();
    });
    return opened.finder;
  };
  return {
    page: (...asked) => finder().page(...asked),
    everyId: (...asked) => finder().everyId(...asked),
    counts: (...asked) => finder().counts(...asked),
    board: (...asked) => finder().board(...asked),
    report: (...asked) => finder().report(...asked),
    people: (...asked) => finder().people(...asked),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      opened?.forget();
      opened?.finder.close();
      opened = undefined;
    },
  };
}

function open(onChange: () => void): { finder: WorkerFinder; forget: () => void } {
  const finder = new WorkerFinder();
  finder.onChange(onChange);
  return { finder, forget: watchFinderSettings((settings) => finder.changeSettings(settings)) };
}
