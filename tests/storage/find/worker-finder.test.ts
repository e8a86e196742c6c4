import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkerFinder } from '@/storage/find/worker/worker-finder';
import { SCORE_RULES } from '@/storage/model/score/score-weights';

/** A worker that answers when it is told to. */
class HeldWorker {
  static all: HeldWorker[] = [];
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly heard: { id?: number; cancel?: number; settings?: unknown }[] = [];
  isEnded = false;

  constructor() {
    HeldWorker.all.push(this);
  }
  postMessage(message: object): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data } as MessageEvent);
  }
  die(): void {
    this.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent);
  }
}

const settings = { rules: SCORE_RULES };
const request = { query: 'ada', sort: { key: 'name' }, from: 0, count: 9 } as const;
const page = { total: 1, ids: ['a'] };
let finder: WorkerFinder;
const worker = (place = -1) => HeldWorker.all.at(place) as HeldWorker;

beforeEach(() => {
  HeldWorker.all = [];
  finder = new WorkerFinder(() => new HeldWorker());
});

describe('WorkerFinder', () => {
  it('asks once the settings are known, and gives each answer to its question', async () => {
    const first = finder.page(request);
    expect(worker().heard).toEqual([]);
    finder.changeSettings(settings);
    const second = finder.counts(['', 'stage:lead']);
    expect(worker().heard.map(({ id }) => id)).toEqual([undefined, 1, 2]);
    worker().say({ id: 2, answer: [3, 2] });
    worker().say({ id: 1, answer: page });
    expect(await second).toEqual([3, 2]);
    expect(await first).toEqual(page);
  });

  it('takes back what nobody waits for any more', async () => {
    finder.changeSettings(settings);
    const asking = new AbortController();
    const old = finder.page(request, asking.signal);
    asking.abort();
    await expect(old).rejects.toThrow('abort');
    expect(worker().heard.at(-1)).toEqual({ cancel: 1 });
    worker().say({ id: 1, answer: page });
  });

  it('starts a worker that died again and asks it again', async () => {
    finder.changeSettings(settings);
    const asked = finder.page(request);
    worker().die();
    expect(HeldWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    worker().say({ id: 1, answer: page });
    expect(await asked).toEqual(page);
  });

  it('says so when it does not come back, and tries again for the next question', async () => {
    finder.changeSettings(settings);
    const asked = finder.page(request);
    for (let time = 0; time < 3; time += 1) worker().die();
    await expect(asked).rejects.toThrow('out of memory');
    const next = finder.page(request);
    worker().say({ id: 2, answer: page });
    expect(await next).toEqual(page);
  });

  it('starts a worker again that says nothing', async () => {
    vi.useFakeTimers();
    finder.changeSettings(settings);
    const asked = finder.page(request);
    vi.advanceTimersByTime(20_000);
    expect(HeldWorker.all).toHaveLength(2);
    worker().say({ id: 1, answer: page });
    expect(await asked).toEqual(page);
    vi.useRealTimers();
  });

  it('refuses an answer that is none, tells of failures and of changes', async () => {
    finder.changeSettings(settings);
    const [wrong, failed] = [finder.page(request), finder.page(request)];
    worker().say({ id: 1, answer: { total: 'many' } });
    worker().say({ id: 2, failure: 'database-blocked' });
    await expect(wrong).rejects.toThrow();
    await expect(failed).rejects.toThrow('database-blocked');
    const onChange = vi.fn();
    finder.onChange(onChange);
    worker().say({ changed: true });
    expect(onChange).toHaveBeenCalledOnce();
  });
});
