import type { ImportedPerson } from '../model/import/imported-person';
import type { ReadFiles } from '../model/import/rejected-row';

/** How far a reader has come, in bytes. */
export type OnRead = (progress: { done: number; total: number }) => void;

/**
 * One kind of file. It runs in the web worker of the import: what it reads stays there, and only what `look` finds and what the rep
 * says to it (`Said`) travels, so both have to survive a structured clone. A failure is thrown as `StorageFailure` (`invalid`
 * with a detail that names file and place).
 */
export interface ImportReader<Look, Said> {
  /** Where people come from who are new, unless the rep or a row says otherwise: `contact.source`. */
  readonly source: string;
  /** Is it this kind? By names and first bytes. */
  suits(files: readonly File[]): Promise<boolean>;
  /** What has to be shown, and asked, before the people are read: who "I" am, which column is what. */
  look(files: readonly File[], signal: AbortSignal): Promise<Look>;
  /** The people, by what the rep said. */
  read(files: readonly File[], said: Said, onRead: OnRead, signal: AbortSignal): Promise<ReadFiles<ImportedPerson>>;
}
