import type { Stage } from '../stage';

/** By what contacts can be filtered: the word before the colon in the search box. */
export const FILTER_FIELDS = [
  ...['stage', 'step', 'way', 'tag', 'owner', 'source', 'company', 'title', 'temperature', 'deal'],
  // The three checks and every criterion, each with its answer.
  ...['answer'],
  // Times: a range in epoch ms, or none.
  ...['created', 'changed', 'last', 'inbound', 'outbound', 'next'],
  // Numbers.
  ...['score', 'amount', 'inboundCount', 'outboundCount'],
  // Flags.
  ...['lacking', 'awaiting', 'doNotContact', 'example'],
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/**
 * One condition; it holds when any of its values does. `is` is compared with what stands there, folded (`stage`, `way`, `tag`,
 * `owner`, `source`, `temperature`, `deal`: whole; `company`, `title`: each word begins a word; `answer`: `budget=yes`).
 * `from` and `to` are both inclusive. `none`: there is no such value. Without any value it holds for nobody.
 */
export interface Filter {
  field: FilterField;
  /** Holds where the condition does not. */
  not?: boolean | undefined;
  values: FilterValue[];
}
export type FilterValue = { is: string } | { from?: number | undefined; to?: number | undefined } | { none: true };

/** What is looked for: every term begins a word of the contact, and every filter holds. Empty: everybody. */
export interface FindQuery {
  /** Folded (`searchTerms`), each once. */
  terms: string[];
  filters: Filter[];
}

export const SORT_KEYS = [
  ...['relevance', 'name', 'company', 'stage', 'score', 'next', 'last', 'created', 'changed', 'amount'],
  // Since when they are in their stage.
  'entered',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** Absent values come last in either direction; equals follow by id. */
export interface Sort {
  key: SortKey;
  descending?: boolean | undefined;
}

/** A part of what was found, in order. */
export interface FoundPage {
  total: number;
  ids: string[];
  /** For a term that begins no word of anybody: the words that were taken instead. */
  corrected?: Record<string, string[]> | undefined;
}

/** One column of the board: a stage, or a step of the team's own within it. */
export interface FoundColumn {
  stage: Stage;
  subStage?: string | undefined;
  count: number;
  /** Sums of the open deals by currency, in hundredths. */
  amounts: Record<string, number>;
  ids: string[];
}
