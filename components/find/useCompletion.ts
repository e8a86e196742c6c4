import { useState } from 'react';
import { type Completion, completeFind } from '@/storage/model/find/complete-find';
import type { FindMoment } from '@/storage/model/find/find-moment';
import { useKnownWords } from './useKnownWords';

interface Completions {
  options: readonly Completion[];
  active: number;
  /** The list is on the screen. */
  isOpen: boolean;
  /** Something was typed, with the caret there. */
  follow: (caret: number) => void;
  /** Marks the next one (1) or the one before (-1). */
  move: (step: 1 | -1) => void;
  close: () => void;
}

/** The ways on from where the rep types. */
export function useCompletion(line: string, at: FindMoment): Completions {
  const [caret, setCaret] = useState<number>();
  const [active, setActive] = useState(-1);
  const known = useKnownWords(caret !== undefined, line.slice(0, caret));
  const options = caret === undefined ? [] : completeFind(line, caret, known, at);
  const mark = Math.min(active, options.length - 1);
  return {
    options,
    active: mark,
    isOpen: options.length > 0,
    follow: (next) => {
      setCaret(next);
      setActive(-1);
    },
    // Past either end none is marked.
    move: (step) => setActive(mark + step < -1 ? options.length - 1 : mark + step >= options.length ? -1 : mark + step),
    close: () => {
      setCaret(undefined);
      setActive(-1);
    },
  };
}
