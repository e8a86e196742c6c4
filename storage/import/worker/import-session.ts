import type { BulkControl, BulkProgress } from '../../model/bulk/bulk-control';
import type { ImportChoice } from '../../model/import/import-choice';
import type { ImportFindings } from '../../model/import/import-findings';
import type { ImportPort, Looked, SaidTo } from '../../model/import/import-port';
import type { ImportResult } from '../../model/import/import-result';
import type { Failure } from '../../model/outcome';
import { repsTime } from '../../reps-time';
import { StorageFailure } from '../../storage-failure';
import type { FromImportWorker, ImportAsk, ImportAsks } from './import-message';

type OnProgress = ((progress: BulkProgress) => void) | undefined;
interface Waiting {
  resolve: (answer: never) => void;
  reject: (failure: StorageFailure) => void;
  onProgress: OnProgress;
}

/** What of a `Worker` is needed. */
type ImportWorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** One import, from the files to the result, in a web worker of its own. What fails is thrown as `StorageFailure`. */
export class ImportSession implements ImportPort {
  readonly #worker: ImportWorkerPort;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;

  constructor(start: () => ImportWorkerPort = startWorker) {
    this.#worker = start();
    this.#worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#giveUp({ code: 'unexpected', detail: event.message });
    };
  }

  look(files: readonly File[]): Promise<Looked> {
    return this.#ask('look', [...files]);
  }

  read(saidTo: SaidTo, choice: ImportChoice, onProgress?: OnProgress): Promise<ImportFindings> {
    return this.#ask('read', { saidTo, choice }, onProgress);
  }

  plan(choice: ImportChoice): Promise<ImportFindings> {
    return this.#ask('plan', choice);
  }

  async run(choice: ImportChoice, { onProgress, signal }: BulkControl): Promise<ImportResult> {
    const time = await repsTime();
    signal?.addEventListener('abort', () => this.#worker.postMessage({ cancel: true }));
    return this.#ask('run', { choice, time }, onProgress);
  }

  rejected(): Promise<string> {
    return this.#ask('rejected', undefined);
  }

  close(): void {
    this.#worker.terminate();
    this.#giveUp({ code: 'unexpected', detail: 'the import was closed' });
  }

  #ask<A extends ImportAsk>(
    what: A,
    ask: ImportAsks[A]['ask'],
    onProgress?: OnProgress,
  ): Promise<ImportAsks[A]['answer']> {
    this.#nextId += 1;
    const id = this.#nextId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, what, ask });
    });
  }

  #hear(heard: FromImportWorker): void {
    const waiting = this.#waiting.get(heard.id);
    if ('progress' in heard) {
      waiting?.onProgress?.(heard.progress);
      return;
    }
    this.#waiting.delete(heard.id);
    if ('failure' in heard) waiting?.reject(new StorageFailure(heard.failure));
    else waiting?.resolve(heard.answer as never);
  }

  #giveUp(failure: Failure): void {
    for (const { reject } of this.#waiting.values()) reject(new StorageFailure(failure));
    this.#waiting.clear();
  }
}

function startWorker(): ImportWorkerPort {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}
