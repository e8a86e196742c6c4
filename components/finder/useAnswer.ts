import { useEffect, useState } from 'react';
import type { Finder } from '@/storage/model/find/finder';
import { useFinder } from './FinderContext';

/** What was found, and whether it is that for which was asked last. */
export interface Answered<T> {
  /** `undefined` until the first answer; while the next one is looked for, the last one stays. */
  found: T | undefined;
  isCurrent: boolean;
  /** Set when finding failed; it is asked again with the next change. */
  failure: unknown;
}

/** What was answered last time, for the time until the finder answers. */
export interface AnswerMemory<T> {
  recall: (key: string) => Promise<T | undefined>;
  remember: (key: string, found: T) => void;
}

/**
 * Asks the finder, again when what is asked for changes (`key`) and whenever another answer is possible. Answers that
 * come too late are left aside; one that is only remembered gives way to any.
 */
export function useAnswer<T>(
  key: string,
  ask: (finder: Finder, signal: AbortSignal) => Promise<T>,
  memory?: AnswerMemory<T>,
): Answered<T> {
  const finder = useFinder();
  const [answer, setAnswer] = useState<{ key: string; found?: T; failure?: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says all that `ask` asks for.
  useEffect(() => {
    let asking = new AbortController();
    const askNow = async () => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const next = await ask(finder, signal).then(
        (found) => ({ key, found }),
        (failure: unknown) => ({ key, failure }),
      );
      if (signal.aborted) return;
      if ('found' in next) memory?.remember(key, next.found);
      setAnswer((last) => ({ ...(last?.found !== undefined && { found: last.found }), ...next }));
    };
    void askNow();
    void memory?.recall(key).then((found) => {
      // No answer has this key: it never counts as the current one.
      if (found !== undefined) setAnswer((last) => last ?? { key: `${key} remembered`, found });
    });
    const forget = finder.onChange(() => void askNow());
    return () => {
      asking.abort();
      forget();
    };
  }, [finder, key]);
  return {
    found: answer?.found,
    isCurrent: answer?.key === key && answer.failure === undefined,
    failure: answer?.failure,
  };
}
