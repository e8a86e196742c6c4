// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReader } from '@/entrypoints/page/adapter';
import { followPage } from '@/entrypoints/page/page-session';
import type { PageState } from '@/storage/model/page-reading';

const url = new URL('https://www.linkedin.com/in/marisol-achterberg/');
/** Longer than the pause between two looks at a page that was read. */
const LATER_MS = 1_000;

/** Says what the main part shows, as the address of a page without content: enough to see what was told when. */
const reader: PageReader = {
  id: 'example',
  isPage: () => true,
  read: vi.fn((): PageState => ({ status: 'none', url: document.querySelector('main')?.textContent ?? '' })),
  root: () => document.querySelector('main'),
};
const told: string[] = [];
let visit = new AbortController();

const later = () => vi.advanceTimersByTimeAsync(LATER_MS);
const main = () => document.querySelector('main') as HTMLElement;
function showNewMain(text: string): void {
  const next = document.createElement('main');
  next.textContent = text;
  main().replaceWith(next);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div><section><main>first</main></section></div>';
  told.length = 0;
  visit = new AbortController();
  followPage(reader, url, visit.signal, (state) => told.push(state.url));
  vi.mocked(reader.read).mockClear();
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

describe('a page that replaces its main part at the same address', () => {
  it('is told as it is now, and after that, too', async () => {
    showNewMain('second');
    await later();
    expect(told).toEqual(['first', 'second']);
    main().append(' third');
    await later();
    expect(told.at(-1)).toBe('second third');
  });

  it('is told when a node around the main part is replaced', async () => {
    const around = document.querySelector('div') as HTMLElement;
    around.outerHTML = '<div><section><main>second</main></section></div>';
    await later();
    expect(told.at(-1)).toBe('second');
  });

  it('is told when the old main part goes first and the new one comes later', async () => {
    const section = document.querySelector('section') as HTMLElement;
    main().remove();
    await later();
    section.innerHTML = '<main>second</main>';
    await later();
    main().append(' third');
    await later();
    expect(told.at(-1)).toBe('second third');
  });

  it('is told when the new one comes during the pause after something else was added', async () => {
    document.body.append('a message');
    await vi.advanceTimersByTimeAsync(100);
    showNewMain('second');
    await later();
    expect(told.at(-1)).toBe('second');
  });

  it('is told of a change within during the pause after something else was added', async () => {
    document.body.append('a message');
    await vi.advanceTimersByTimeAsync(100);
    main().append(' more');
    await later();
    expect(told.at(-1)).toBe('first more');
  });
});

describe('what changes around the main part', () => {
  it('is not read', async () => {
    for (let count = 0; count < 20; count += 1) {
      document.body.append(document.createElement('p'));
      await later();
    }
    expect(reader.read).not.toHaveBeenCalled();
  });

  it('is not even looked at deeper down', async () => {
    const beside = document.body.appendChild(document.createElement('aside'));
    await later();
    const root = vi.spyOn(reader, 'root');
    beside.append(document.createElement('p'));
    await later();
    expect(root).not.toHaveBeenCalled();
  });

  it('is left alone once the page was left', async () => {
    visit.abort();
    showNewMain('second');
    await later();
    expect(told).toEqual(['first']);
  });
});
