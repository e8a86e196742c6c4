import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FinderContext } from '@/components/finder/FinderContext';
import { useAnswer } from '@/components/finder/useAnswer';
import { useFound } from '@/components/finder/useFound';
import type { FoundPage } from '@/storage/model/find/find-query';
import type { Finder } from '@/storage/model/find/finder';

afterEach(cleanup);

interface Asked {
  query: string;
  signal: AbortSignal | undefined;
  answer: (page: FoundPage) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** A finder that answers when it is told to. */
function heldFinder() {
  const asked: Asked[] = [];
  const listeners = new Set<() => void>();
  const finder = {
    page: ({ query }, signal) =>
      new Promise((resolve, reject) => {
        asked.push({
          query,
          signal,
          answer: (page) => act(async () => resolve(page)),
          fail: (error) => act(async () => reject(error)),
        });
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as Pick<Finder, 'page' | 'onChange'> as Finder;
  const change = () =>
    act(async () => {
      for (const listener of listeners) listener();
    });
  return { finder, asked, change };
}

function Names({ query }: { query: string }) {
  const { found, isCurrent, failure } = useFound({ query, sort: { key: 'name' }, from: 0, count: 9 });
  return <p role="status">{[found?.ids.join() ?? 'nothing yet', isCurrent, failure ? 'failed' : ''].join(' ')}</p>;
}

const page = (...ids: string[]): FoundPage => ({ total: ids.length, ids });
const shown = () => screen.getByRole('status').textContent;

describe('useFound', () => {
  it('keeps the rows of before until the next ones are there, and leaves late answers aside', async () => {
    const { finder, asked } = heldFinder();
    const ui = (query: string) => (
      <FinderContext value={finder}>
        <Names query={query} />
      </FinderContext>
    );
    const { rerender } = render(ui('a'));
    expect(shown()).toBe('nothing yet false ');
    await asked[0]?.answer(page('ada'));
    expect(shown()).toBe('ada true ');
    rerender(ui('b'));
    rerender(ui('bo'));
    expect(shown()).toBe('ada false ');
    expect(asked.map(({ query, signal }) => [query, signal?.aborted])).toEqual([
      ['a', true],
      ['b', true],
      ['bo', false],
    ]);
    await asked[2]?.answer(page('bob'));
    await asked[1]?.answer(page('bea'));
    expect(shown()).toBe('bob true ');
  });

  it('asks again after a change, and says when finding failed', async () => {
    const { finder, asked, change } = heldFinder();
    render(
      <FinderContext value={finder}>
        <Names query="a" />
      </FinderContext>,
    );
    await asked[0]?.answer(page('ada'));
    await change();
    await asked[1]?.fail(new Error('no more memory'));
    expect(shown()).toBe('ada false failed');
    await change();
    await asked[2]?.answer(page('ada', 'bob'));
    expect(shown()).toBe('ada,bob true ');
  });
});

describe('useAnswer with a memory', () => {
  it('shows what is remembered until the finder answers, never after it, and remembers the answer', async () => {
    const { finder, asked } = heldFinder();
    const kept = new Map([['["a"]', page('old')]]);
    const memory = {
      recall: async (key: string) => kept.get(key),
      remember: (key: string, found: FoundPage) => void kept.set(key, found),
    };
    function Remembered() {
      const request = { query: 'a', sort: { key: 'name' as const }, from: 0, count: 9 };
      const { found, isCurrent } = useAnswer('["a"]', (one, signal) => one.page(request, signal), memory);
      return <p role="status">{[found?.ids.join() ?? 'nothing yet', isCurrent].join(' ')}</p>;
    }
    render(
      <FinderContext value={finder}>
        <Remembered />
      </FinderContext>,
    );
    expect(await screen.findByText('old false')).toBeTruthy();
    await asked[0]?.answer(page('new'));
    expect(shown()).toBe('new true');
    expect(kept.get('["a"]')).toEqual(page('new'));
  });
});
