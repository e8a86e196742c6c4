import type { ContactId } from '../contact';
import type { CleanImported } from './clean-imported';
import type { RejectedRow } from './rejected-row';

/**
 * What an import comes to for a person. `newcomer`: not known. `known`: something would be added or changed. `unchanged`: all of
 * it is known. `unsure`: somebody of this name is known, and nothing proves whether it is that one.
 */
export type PlannedAs = 'newcomer' | 'known' | 'unchanged' | 'unsure';

/** One person of the files, whichever rows they stand in. */
export interface PlannedPerson {
  as: PlannedAs;
  /** All that their rows say, cleaned; where two say different things, the first holds. */
  person: CleanImported;
  /** Every row of theirs, in order: more than one where the files have them twice. */
  rows: readonly number[];
  /** Has LinkedIn's key or an address of their own; without one nothing proves who it is. */
  isKeyed: boolean;
  /** Of `known` and `unchanged`: who it is; of `unsure`: who it may be. */
  contactId?: ContactId | undefined;
  /** Of `known`: the names of the fields that would be different. */
  fields?: readonly string[] | undefined;
  /** How many of their interactions are not logged yet. */
  newInteractions: number;
}

/** How many of what; everything that is said before anything is done. */
export interface ImportCounts {
  people: number;
  newcomers: number;
  known: number;
  unchanged: number;
  unsure: number;
  /** Rows that say more of somebody who stands in another row. */
  doubles: number;
  /** People with a genuine answer in the files. */
  answered: number;
  interactions: number;
  newInteractions: number;
  rejected: number;
}

/** What an import would do. */
export interface ImportPlan {
  people: PlannedPerson[];
  /** Those of the reader, and the rows in which no person is left after cleaning. */
  rejected: RejectedRow[];
  counts: ImportCounts;
  /** Until which mark of the index nobody else has written: as long as none is later, who is known need not be looked for again. */
  seq: number;
}
