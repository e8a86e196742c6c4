import type { FilterValue } from './find-query';

/** What one value behind a colon says. `any`: whatever it is, as long as there is one. */
export type SaidValue =
  | { values: FilterValue[]; any?: true; words: string }
  /** Why it says nothing, as a sentence, and what may have been meant. */
  | { sentence: string; suggestion?: string | undefined };
