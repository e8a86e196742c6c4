import type { CsvLook } from '../csv/csv-look';
import type { ImportedPerson } from './imported-person';
import type { ReadFiles } from './rejected-row';

/** The people of a file. */
export interface ReadContacts extends ReadFiles<ImportedPerson> {
  /** How many values cannot be kept though their person can: mail addresses that are none. */
  valuesLeftOut: number;
}

/** What a file of contacts is, before its people are read: a table whose columns have to be understood, or cards. */
export type ContactFileLook = { is: 'table'; look: CsvLook } | { is: 'cards'; file: string };

/** What reads files of contacts. What it throws is a `StorageFailure` that names file and place. */
export interface ContactFileReader {
  look: (file: File, signal?: AbortSignal) => Promise<ContactFileLook>;
  /** The people, the columns read as `said` says; `onRead` gets bytes. */
  read: (
    file: File,
    said: ContactFileLook,
    onRead?: (progress: { done: number; total: number }) => void,
    signal?: AbortSignal,
  ) => Promise<ReadContacts>;
}
