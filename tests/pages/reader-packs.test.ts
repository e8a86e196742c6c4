// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendToBackground } from '@/entrypoints/background/api';
import type { PageReader } from '@/entrypoints/page/adapter';
import { followPage } from '@/entrypoints/page/page-session';
import { readerPack } from '@/entrypoints/page/reader-pack';
import { putOnShelf } from '@/entrypoints/page/reader-shelf';
import type { PageState } from '@/storage/model/page-reading';

vi.mock('@/entrypoints/background/api', () => ({ sendToBackground: vi.fn() }));
const ask = vi.mocked(sendToBackground);

const url = new URL('https://www.linkedin.com/company/quillfjord-instruments/');
const pack = readerPack('linkedin-company', ({ pathname }) => pathname.startsWith('/company/'));

/** Says of each page that it is a missing one: enough to see who spoke, and how often it was asked. */
const reader: PageReader = {
  id: 'example',
  isPage: pack.isPage,
  read: vi.fn((_, { href }): PageState => ({ status: 'none', url: `${href}#read` })),
  root: () => null,
};
const arrives = () => putOnShelf('linkedin-company', { readers: [reader] });

/** Forgets every pack, as a fresh document does. */
function clearShelf(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('twoway.readers'));
}

let visit = new AbortController();
const told: PageState[] = [];
const follow = () => followPage(pack, url, visit.signal, (state) => told.push(state));

beforeEach(() => {
  clearShelf();
  told.length = 0;
  visit = new AbortController();
  ask.mockReset();
});

afterEach(() => visit.abort());

describe('a page whose reader is fetched', () => {
  it('is loading until the pack is there, then read by it', async () => {
    ask.mockImplementation(async () => arrives());
    follow();
    expect(told).toEqual([{ status: 'loading', url: url.href }]);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ status: 'none', url: `${url.href}#read` }));
    expect(ask.mock.calls).toEqual([['loadReader', 'linkedin-company']]);
  });

  it('asks for a pack once', async () => {
    ask.mockImplementation(async () => arrives());
    follow();
    await vi.waitFor(() => expect(told.at(-1)?.status).toBe('none'));
    expect(await pack.fetch(url)).toBe(reader);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('takes a pack that comes twice as the same', async () => {
    ask.mockImplementation(async () => arrives());
    const [one, other] = await Promise.all([pack.fetch(url), pack.fetch(url)]);
    expect([one, other]).toEqual([reader, reader]);
  });

  it('says nothing more once the rep has gone on', async () => {
    let come = (): void => undefined;
    const held = () =>
      new Promise<never>((resolve) => {
        come = () => {
          arrives();
          resolve(undefined as never);
        };
      });
    ask.mockImplementation(held);
    follow();
    visit.abort();
    come();
    await pack.fetch(url);
    expect(told).toEqual([{ status: 'loading', url: url.href }]);
  });

  it.each([
    ['cannot be run', () => Promise.reject(new Error('The extension is gone'))],
    ['brings nothing', () => Promise.resolve()],
    ['brings no reader for this page', async () => putOnShelf('linkedin-company', { readers: [] })],
  ])('is unreadable when the pack %s, and asked for again at the next page', async (_, answer) => {
    ask.mockImplementation(answer as never);
    follow();
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ status: 'unreadable', url: url.href, missing: ['reader'] }));
    clearShelf();
    ask.mockImplementation(async () => arrives());
    expect(await pack.fetch(url)).toBe(reader);
  });
});
