import type { FindQuery } from './find-query';

/** Why a part of a search cannot be understood. As long as there is one that is not `unfinished`, nobody is found. */
export interface FindProblem {
  /** Where in the text. */
  from: number;
  to: number;
  sentence: string;
  /** What may have been meant: to be written in the place of the part. */
  suggestion?: string | undefined;
  /** There is nothing behind the colon yet: this part is left out. */
  unfinished?: true;
}

/** A part of the text, in words. */
export interface FindChip {
  from: number;
  to: number;
  /** What it says: `Stage: Lead or Prospect`; of words, and of what is not understood, what stands there. */
  words: string;
  kind: 'words' | 'filter';
  problem?: FindProblem | undefined;
}

/** A search as it was written, and what it means. Each sign of the text but space belongs to one chip, in order. */
export interface ParsedFind {
  query: FindQuery;
  chips: FindChip[];
  problems: FindProblem[];
}
