import type { Finder } from '../../model/find/finder';
import type { z } from '../../model/z';
import { StorageFailure } from '../../storage-failure';
import type { FinderSettings } from '../finder-settings';
import { ANSWER_SCHEMAS, type FinderAsk, fromWorkerSchema, type ToWorker } from './finder-message';

type What = FinderAsk['what'];
interface Waiting {
  ask: FinderAsk;
  resolve: (answer: unknown) => void;
  reject: (failure: unknown) => void;
}

/** A worker that did not say anything for so long, while it is asked, does not live. */
const SILENCE_MS = 15_000;
/** So often it is started anew before its questions are given up. */
const MOST_STARTS = 3;

/** What of a `Worker` is needed. */
export type FinderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A finder that asks a web worker. One that dies is started again, and asked again; only if it does not come back it says so. */
export class WorkerFinder implements Finder {
  readonly #start: () => FinderWorker;
  /** Nothing can be asked before they are known. */
  #settings: FinderSettings | undefined;
  #worker: FinderWorker;
  /** How often it was started since it answered last. */
  #starts = 0;
  #nextId = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<() => void>();

  constructor(start: () => FinderWorker = startWorker) {
    this.#start = start;
    this.#worker = this.#startAnew();
  }

  readonly page: Finder['page'] = (request, signal) => this.#ask({ what: 'page', request }, signal);
  readonly everyId: Finder['everyId'] = (query) => this.#ask({ what: 'everyId', query });
  readonly counts: Finder['counts'] = (queries, signal) => this.#ask({ what: 'counts', queries: [...queries] }, signal);
  readonly report: Finder['report'] = (request) => this.#ask({ what: 'report', request });
  readonly people: Finder['people'] = (request, cell) =>
    this.#ask({ what: 'people', request, cell: { ...cell, parts: [...cell.parts] } });
  readonly board: Finder['board'] = (request, signal) => this.#ask({ what: 'board', request }, signal);

  readonly onChange: Finder['onChange'] = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What holds from now on. Questions wait until it is known for the first time. */
  changeSettings(settings: FinderSettings): void {
    const isFirst = this.#settings === undefined;
    this.#settings = settings;
    if (isFirst) this.#tellAll();
    else this.#tell({ settings });
  }

  close(): void {
    clearTimeout(this.#silence);
    this.#worker.terminate();
    this.#giveUp(new StorageFailure({ code: 'unexpected', detail: 'the page does not look for contacts any more' }));
  }

  #ask<W extends What>(ask: FinderAsk & { what: W }, signal?: AbortSignal): Promise<never> {
    this.#nextId += 1;
    const id = this.#nextId;
    return new Promise<unknown>((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return;
        this.#tell({ cancel: id });
        reject(signal.reason);
      });
      this.#waiting.set(id, { ask, resolve, reject });
      if (this.#settings) this.#tell({ id, ask });
      this.#listenForLife();
    }) as Promise<never>;
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #startAnew(): FinderWorker {
    this.#starts += 1;
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#restart(event.message);
    };
    this.#worker = worker;
    this.#tellAll();
    return worker;
  }

  /** To a worker that knows nothing yet. */
  #tellAll(): void {
    if (!this.#settings) return;
    this.#tell({ settings: this.#settings });
    for (const [id, { ask }] of this.#waiting) this.#tell({ id, ask });
  }

  #restart(why: string): void {
    this.#worker.terminate();
    if (this.#starts >= MOST_STARTS) this.#giveUp(new StorageFailure({ code: 'unexpected', detail: why }));
    this.#startAnew();
    this.#listenForLife();
  }

  #giveUp(failure: StorageFailure): void {
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
    this.#starts = 0;
  }

  #listenForLife(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size > 0) this.#silence = setTimeout(() => this.#restart('no answer'), SILENCE_MS);
  }

  #hear(data: unknown): void {
    const heard = fromWorkerSchema.parse(data);
    this.#starts = 0;
    if ('changed' in heard) for (const listener of [...this.#listeners]) listener();
    else this.#settle(heard);
    this.#listenForLife();
  }

  #settle(heard: { id: number; answer?: unknown } | { id: number; failure: string }): void {
    const waiting = this.#waiting.get(heard.id);
    if (!waiting) return;
    this.#waiting.delete(heard.id);
    if ('failure' in heard) waiting.reject(new StorageFailure({ code: 'unexpected', detail: heard.failure }));
    else {
      const schema: z.ZodType = ANSWER_SCHEMAS[waiting.ask.what];
      const answer = schema.safeParse(heard.answer);
      if (answer.success) waiting.resolve(answer.data);
      else waiting.reject(answer.error);
    }
  }
}

function startWorker(): FinderWorker {
  return new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module', name: 'finder' });
}
