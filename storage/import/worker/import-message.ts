import type { RepsTime } from '../../model/cadence/step-due';
import type { ImportChoice } from '../../model/import/import-choice';
import type { ImportFindings } from '../../model/import/import-findings';
import type { Looked, SaidTo } from '../../model/import/import-port';
import type { ImportResult } from '../../model/import/import-result';
import type { Failure } from '../../model/outcome';

/** What a page asks of the web worker of an import, one after another. */
export interface ImportAsks {
  look: { ask: File[]; answer: Looked };
  read: { ask: { saidTo: SaidTo; choice: ImportChoice }; answer: ImportFindings };
  /** The same files under another choice. */
  plan: { ask: ImportChoice; answer: ImportFindings };
  run: { ask: { choice: ImportChoice; time: RepsTime }; answer: ImportResult };
  /** The rows that were not taken, as the text of a CSV file. */
  rejected: { ask: undefined; answer: string };
}
export type ImportAsk = keyof ImportAsks;

export type ToImportWorker =
  | { [A in ImportAsk]: { id: number; what: A; ask: ImportAsks[A]['ask'] } }[ImportAsk]
  | { cancel: true };

export type FromImportWorker =
  | { id: number; answer: unknown }
  | { id: number; failure: Failure }
  | { id: number; progress: { done: number; total: number } };
