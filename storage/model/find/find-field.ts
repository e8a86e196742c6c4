import type { Criterion } from '../answer';
import type { FilterField } from './find-query';

/** One value of a field that has only a few. */
export interface FindChoice {
  is: string;
  /** As it is written; the first one is how we write it. Folded, without hyphens. */
  names: readonly string[];
  /** As it is shown. */
  words: string;
}

/**
 * How the values of a field are read. `choice`: one of a few. `named`: the team's own words, compared whole. `words`: each
 * begins a word. `flag`: yes or no. `score` and `count` are whole numbers, `money` is written in main units.
 */
export type FieldKind = 'choice' | 'named' | 'words' | 'flag' | 'time' | 'score' | 'count' | 'money';

/** What can stand before the colon. */
export interface FindField {
  field: FilterField;
  /** The criterion of an answer. */
  criterion?: Criterion;
  kind: FieldKind;
  /** As it is written; the first one is how we write it. Lower case, without hyphens. */
  names: readonly string[];
  /** As it is shown. */
  title: string;
  /** Of a flag: how it is shown when it is off. */
  offTitle?: string;
  choices: readonly FindChoice[];
  /** There may be none. */
  optional: boolean;
  /** Of times: they lie ahead. */
  ahead: boolean;
}
