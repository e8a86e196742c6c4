import { failureOf } from '../../failure-of';
import type { FindRequest } from '../../model/find/finder';
import { type IndexFinder, openIndexFinder } from '../index-finder';
import { keepWhileIdle } from '../keep-while-idle';
import { type FinderAsk, type FromWorker, toWorkerSchema } from './finder-message';
import { NewestFirst } from './newest-first';

/** Answers a page within its web worker, and brings the index up to date while nobody asks. */
export class FinderHost {
  readonly #tell: (message: FromWorker) => void;
  readonly #questions = new NewestFirst<{ id: number; ask: FinderAsk }>(({ id, ask }) => void this.#answer(id, ask));
  #finder: IndexFinder | undefined;
  #keeper: ReturnType<typeof keepWhileIdle> | undefined;

  constructor(tell: (message: FromWorker) => void) {
    this.#tell = tell;
  }

  hear(message: unknown): void {
    const told = toWorkerSchema.parse(message);
    if ('cancel' in told) this.#questions.cancel(told.cancel);
    else if ('ask' in told) this.#take(told);
    else if (this.#finder) void this.#finder.index.changeSettings(told.settings);
    else this.#open(told.settings);
  }

  #take(question: { id: number; ask: FinderAsk }): void {
    this.#keeper?.asked();
    this.#questions.add(question);
  }

  #open(settings: Parameters<typeof openIndexFinder>[0]): void {
    this.#finder = openIndexFinder(settings);
    this.#finder.onChange(() => this.#tell({ changed: true }));
    this.#keeper = keepWhileIdle(this.#finder.index);
  }

  async #answer(id: number, ask: FinderAsk): Promise<void> {
    try {
      this.#tell({ id, answer: await this.#answerTo(ask) });
    } catch (error) {
      this.#tell({ id, failure: failureOf(error).message });
    }
  }

  async #answerTo(ask: FinderAsk): Promise<unknown> {
    const finder = this.#finder;
    if (!finder) throw new Error('Asked before the settings were told.');
    if (ask.what === 'page') return finder.page(ask.request as FindRequest);
    if (ask.what === 'board') return finder.board(ask.request as FindRequest);
    if (ask.what === 'report') return finder.report(ask.request);
    if (ask.what === 'people') return finder.people(ask.request, ask.cell);
    return ask.what === 'counts' ? finder.counts(ask.queries) : finder.everyId(ask.query);
  }
}
