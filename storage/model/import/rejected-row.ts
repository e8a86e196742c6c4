/** Why a row was not taken. The words for the rep are in `reject-words`. */
export const REJECT_REASONS = [
  'noName', // nobody is named in it
  'noPerson', // it names nobody who could be recognised
  'hiddenMember', // LinkedIn shows nothing of this member
  'badCells', // more or fewer cells than the header has
  'badValue', // a cell cannot be what its column says; detail: which
  'badDate', // a date that does not exist; detail: as it stands
  'draft', // a message that was never sent
  'sponsored', // an advertisement
  'withoutMe', // a message in which the rep takes no part
  'severalPeople', // a message to several people at once
  'unknownPerson', // a message with somebody whose profile is not named
  'empty', // a message without words
  'unsure', // a name that is known, and nothing proves whether it is that person
  'tooBig', // a cell or a row beyond every measure
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** A row of a file that was not taken, as it stood, so that it can be given back with the reason. */
export interface RejectedRow {
  file: string;
  /** As a spreadsheet numbers it: the first line is 1. */
  row: number;
  because: RejectReason;
  detail?: string | undefined;
  /** In the order of the file's header. */
  cells: readonly string[];
}

/** What a reader found in its files. */
export interface ReadFiles<Person> {
  people: Person[];
  rejected: RejectedRow[];
  /** The header of each file, by its name. */
  headers: Readonly<Record<string, readonly string[]>>;
}
