import { useState } from 'react';
import type { FindMoment } from '@/storage/model/find/find-moment';
import { type FindParts, partsOf, textOf, withChips } from './find-parts';

interface PartsOfText {
  parts: FindParts;
  /** Says other parts; the text follows. */
  change: (parts: FindParts) => void;
  /** Makes chips of all filters in the line. */
  settle: () => void;
}

/**
 * A search as chips and a line. While the rep types, the line is theirs: a filter becomes a chip once it is left. Another text
 * from outside, such as a segment, is taken apart anew.
 */
export function useFindParts(text: string, onText: (text: string) => void, at: FindMoment): PartsOfText {
  const [own, setOwn] = useState(() => ({ text, parts: partsOf(text, at) }));
  const isOwn = own.text === text;
  if (!isOwn) setOwn({ text, parts: partsOf(text, at) });
  const parts = isOwn ? own.parts : partsOf(text, at);
  const change = (next: FindParts) => {
    const said = textOf(next);
    setOwn({ text: said, parts: next });
    if (said !== text) onText(said);
  };
  return { parts, change, settle: () => change(withChips(parts, at, 'all')) };
}
