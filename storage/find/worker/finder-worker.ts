import { failureOf } from '../../failure-of';
import type { FindRequest } from '../../model/find/finder';
import { type IndexFinder, openIndexFinder } from '../index-finder';
import { keepWhileIdle } from '../keep-while-idle';
import { type FinderAsk, type FromWorker, toWorkerSchema } from './finder-message';
import { NewestFirst } from './newest-first';

/**
 * The web worker beside a page: it has the index in memory, answers the page's questions, and brings the index up to date while
 * nobody asks.
 */
let finder: IndexFinder | undefined;
let keeper: ReturnType<typeof keepWhileIdle> | undefined;
const questions = new NewestFirst<{ id: number; ask: FinderAsk }>(({ id, ask }) => void answer(id, ask));

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const told = toWorkerSchema.parse(data);
  if ('settings' in told) {
    if (finder) void finder.index.changeSettings(told.settings);
    else open(told.settings);
  } else if ('cancel' in told) questions.cancel(told.cancel);
  else {
    keeper?.asked();
    questions.add(told);
  }
});

function open(settings: Parameters<typeof openIndexFinder>[0]): void {
  finder = openIndexFinder(settings);
  finder.onChange(() => tell({ changed: true }));
  keeper = keepWhileIdle(finder.index);
}

async function answer(id: number, ask: FinderAsk): Promise<void> {
  try {
    tell({ id, answer: await answerTo(ask) });
  } catch (error) {
    tell({ id, failure: failureOf(error).message });
  }
}

function answerTo(ask: FinderAsk): Promise<unknown> {
  if (!finder) throw new Error('Asked before the settings were told.');
  if (ask.what === 'page') return finder.page(ask.request as FindRequest);
  if (ask.what === 'board') return finder.board(ask.request as FindRequest);
  return ask.what === 'counts' ? finder.counts(ask.queries) : finder.everyId(ask.query);
}

const tell = (message: FromWorker) => postMessage(message);
