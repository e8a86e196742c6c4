import type { BulkControl, BulkProgress } from '../bulk/bulk-control';
import type { ContactFilesLook } from '../csv/contact-files-look';
import type { ImportChoice } from './import-choice';
import type { ImportFindings } from './import-findings';
import type { ImportResult } from './import-result';
import type { ArchiveLook, ArchiveSaid } from './linkedin/archive-look';

/** What each kind of file shows before it is read, and what is said to it. */
export interface ImportKinds {
  linkedinArchive: { look: ArchiveLook; said: ArchiveSaid };
  contactFiles: { look: ContactFilesLook; said: ContactFilesLook };
}
export type ImportKind = keyof ImportKinds;

/** What was found in files, by their kind. */
export type Looked = { [K in ImportKind]: { kind: K; look: ImportKinds[K]['look'] } }[ImportKind];
/** What the rep says to what was found. */
export type SaidTo = { [K in ImportKind]: { kind: K; said: ImportKinds[K]['said'] } }[ImportKind];

/** Why a file cannot be read at all; the detail of the failure is `<problem>: <file>`. */
export type FileProblem = 'torn' | 'too-big' | 'nothing-in-it' | 'unknown' | 'changed';

/** One import, from the files to the result, somewhere where it holds up no page. What fails is thrown with its `failure`. */
export interface ImportPort {
  /** Which kind of files these are, and what has to be asked about them. */
  look: (files: readonly File[]) => Promise<Looked>;
  /** Reads the people, and says what importing them would do. */
  read: (
    saidTo: SaidTo,
    choice: ImportChoice,
    onProgress?: (progress: BulkProgress) => void,
  ) => Promise<ImportFindings>;
  /** What it would do under another choice. */
  plan: (choice: ImportChoice) => Promise<ImportFindings>;
  run: (choice: ImportChoice, control: BulkControl) => Promise<ImportResult>;
  /** The rows that were not taken, as the text of a CSV file. */
  rejected: () => Promise<string>;
  /** Ends it at once. What is being written then is known as broken off. */
  close: () => void;
}
