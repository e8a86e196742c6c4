import { importPeople } from '../../commands/import-people';
import { failureOf } from '../../failure-of';
import type { ImportChoice } from '../../model/import/import-choice';
import { type ImportFindings, importFindings } from '../../model/import/import-findings';
import type { ImportPlan } from '../../model/import/import-plan';
import type { ImportKind, Looked, SaidTo } from '../../model/import/import-port';
import type { ImportedPerson } from '../../model/import/imported-person';
import { rejectSentence } from '../../model/import/reject-words';
import { rejectedCsv, unsureRows } from '../../model/import/rejected-csv';
import type { ReadFiles } from '../../model/import/rejected-row';
import { sameValue } from '../../model/same-value';
import { planImport } from '../../queries/plan-import';
import { tellRepsTime } from '../../reps-time';
import type { ImportReader } from '../import-reader';
import { importReaders } from '../readers';
import { refusedFile } from '../refused-file';
import type { FromImportWorker, ImportAsks, ToImportWorker } from './import-message';

type Read = ReadFiles<ImportedPerson> & { source: string };
type OnProgress = (progress: { done: number; total: number }) => void;

/** Answers a page within the web worker of its import. What was read stays here. */
export class ImportHost {
  readonly #tell: (message: FromImportWorker) => void;
  readonly #readers = importReaders();
  #files: File[] = [];
  #read: Read | undefined;
  #plan: ImportPlan | undefined;
  #choice: ImportChoice | undefined;
  #stop = new AbortController();

  constructor(tell: (message: FromImportWorker) => void) {
    this.#tell = tell;
  }

  hear(message: ToImportWorker): void {
    if ('cancel' in message) this.#stop.abort();
    else void this.#answer(message);
  }

  async #answer(asked: Exclude<ToImportWorker, { cancel: true }>): Promise<void> {
    const { id } = asked;
    try {
      this.#stop = new AbortController();
      const answer = await this.#answerTo(asked, (progress) => this.#tell({ id, progress }));
      this.#tell({ id, answer });
    } catch (error) {
      this.#tell({ id, failure: failureOf(error).failure });
    }
  }

  #answerTo(asked: Exclude<ToImportWorker, { cancel: true }>, onProgress: OnProgress): Promise<unknown> {
    if (asked.what === 'look') return this.#look(asked.ask);
    if (asked.what === 'read') return this.#readFiles(asked.ask.saidTo, asked.ask.choice, onProgress);
    if (asked.what === 'plan') return this.#planned(asked.ask);
    return asked.what === 'run' ? this.#run(asked.ask, onProgress) : Promise.resolve(this.#rejected());
  }

  async #look(files: File[]): Promise<Looked> {
    this.#files = files;
    for (const kind of Object.keys(this.#readers) as ImportKind[]) {
      const reader = this.#readers[kind];
      if (await reader.suits(files)) return { kind, look: await reader.look(files, this.#stop.signal) } as Looked;
    }
    throw refusedFile('unknown', files.map(({ name }) => name).join(', '));
  }

  async #readFiles({ kind, said }: SaidTo, choice: ImportChoice, onProgress: OnProgress): Promise<ImportFindings> {
    const reader = this.#readers[kind] as ImportReader<unknown, unknown>;
    const read = await reader.read(this.#files, said, onProgress, this.#stop.signal);
    this.#read = { ...read, source: reader.source };
    return this.#planned(choice);
  }

  async #planned(choice: ImportChoice): Promise<ImportFindings> {
    return importFindings(await this.#planOf(choice));
  }

  async #planOf(choice: ImportChoice): Promise<ImportPlan> {
    const plan = await planImport(this.#whatWasRead(), choice);
    [this.#plan, this.#choice] = [plan, choice];
    return plan;
  }

  async #run({ choice, time }: ImportAsks['run']['ask'], onProgress: OnProgress) {
    tellRepsTime(time);
    const read = this.#whatWasRead();
    const plan = this.#plan && sameValue(this.#choice, choice) ? this.#plan : await this.#planOf(choice);
    return importPeople(plan, choice, read.source, { onProgress, signal: this.#stop.signal });
  }

  #rejected(): string {
    const { people, rejected } = this.#plan ?? { people: [], rejected: [] };
    return rejectedCsv([...rejected, ...unsureRows(people)], this.#whatWasRead().headers, rejectSentence);
  }

  #whatWasRead(): Read {
    if (!this.#read) throw new Error('Asked before the files were read.');
    return this.#read;
  }
}
