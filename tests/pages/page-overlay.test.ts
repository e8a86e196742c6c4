// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendToBackground } from '@/entrypoints/background/api';
import { conversationOverlay } from '@/entrypoints/page/conversation-overlay';
import { onTouch } from '@/entrypoints/page/overlay-touch';
import { putOnShelf } from '@/entrypoints/page/reader-shelf';
import { withConversations } from '@/entrypoints/page/with-conversations';
import type { PageState, ThreadReading } from '@/storage/model/page-reading';

vi.mock('@/entrypoints/background/api', () => ({ sendToBackground: vi.fn() }));

const thread = (threadId: string): ThreadReading => ({
  pageKind: 'thread',
  site: 'linkedin',
  url: `https://www.linkedin.com/messaging/thread/${threadId}/`,
  threadId,
  messages: [],
  missing: [],
});

const url = 'https://www.linkedin.com/feed/';
const nothing: PageState = { status: 'none', url };
const read = (reading: ThreadReading): PageState => ({ status: 'read', url, reading });

describe('withConversations', () => {
  const [a, b] = [thread('2-a'), thread('2-b')];

  it('leaves a page alone over which nothing lies', () => {
    expect(withConversations(nothing, [])).toBe(nothing);
  });

  it('lets the first speak where the page has nothing to say', () => {
    expect(withConversations(nothing, [a])).toEqual({ status: 'read', url, reading: a });
    expect(withConversations(nothing, [a, b])).toEqual({ status: 'read', url, reading: a, conversations: [b] });
  });

  it('puts them beside what the page says, and says none twice', () => {
    expect(withConversations(read(a), [a, b])).toEqual({ ...read(a), conversations: [b] });
    expect(withConversations(read(a), [a])).toEqual(read(a));
  });

  it.each<PageState>([
    { status: 'loading', url },
    { status: 'unreadable', url, missing: ['name'] },
    { status: 'mismatch', url, what: 'profile', expected: 'ada', found: 'eva' },
    { status: 'blocked', url, reason: 'login-wall' },
  ])('does not speak for a page that is $status', (state) => {
    expect(withConversations(state, [a])).toBe(state);
  });

  it('says no more than a page may', () => {
    const many = Array.from({ length: 30 }, (_, number) => thread(`2-${number}`));
    const state = withConversations(nothing, many);
    expect(state).toHaveProperty('conversations.length', 9);
  });
});

describe('what lies over a page', () => {
  let life = new AbortController();
  const onChange = vi.fn();
  const readNow = vi.fn(() => [...document.querySelectorAll('.bubble')].map(({ id }) => thread(`2-${id}`)));
  const reader = { read: readNow, roots: () => [...document.querySelectorAll('.bubble')] };
  const start = () => onTouch('linkedin-messages', (element) => element.matches('.bubble'))(life.signal, onChange);
  const touch = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    Reflect.deleteProperty(globalThis, Symbol.for('twoway.readers'));
    vi.mocked(sendToBackground).mockImplementation((async () =>
      putOnShelf('linkedin-messages', { readers: [], startOverlay: conversationOverlay(reader) })) as never);
    const [aside, page] = [document.createElement('aside'), document.createElement('main')];
    const bubble = Object.assign(document.createElement('div'), { id: 'a', className: 'bubble' });
    bubble.append(document.createElement('p'));
    aside.append(bubble);
    document.body.replaceChildren(page, aside);
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('costs nothing until the rep touches it', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const overlay = start();
    touch('main');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([vi.mocked(sendToBackground).mock.calls.length, observe.mock.calls.length]).toEqual([0, 0]);
    expect(overlay.over(nothing)).toBe(nothing);
    expect(overlay.overNow(nothing)).toBe(nothing);
  });

  it('is read once touched, and again when it changes', async () => {
    const overlay = start();
    touch('.bubble p');
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(overlay.over(nothing)).toEqual(read(thread('2-a')));
    const second = Object.assign(document.createElement('div'), { id: 'b', className: 'bubble' });
    document.querySelector('aside')?.append(second);
    await vi.advanceTimersByTimeAsync(600);
    expect(overlay.over(nothing)).toEqual({ ...read(thread('2-a')), conversations: [thread('2-b')] });
    document.querySelector('aside')?.replaceChildren();
    await vi.advanceTimersByTimeAsync(600);
    expect(overlay.over(nothing)).toBe(nothing);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('is never looked for in a page that changes elsewhere', async () => {
    start();
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(200);
    const before = readNow.mock.calls.length;
    for (let count = 0; count < 500; count += 1) document.querySelector('main')?.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(readNow.mock.calls.length).toBe(before);
  });

  it('is looked at twice a second at most, however much it changes', async () => {
    start();
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(200);
    const before = readNow.mock.calls.length;
    for (let step = 0; step < 100; step += 1) {
      document.querySelector('.bubble')?.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(readNow.mock.calls.length - before).toBeLessThanOrEqual(4);
  });

  it('is fetched again at the next touch when it did not come', async () => {
    vi.mocked(sendToBackground).mockRejectedValueOnce(new Error('The extension is gone'));
    const overlay = start();
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(200);
    expect(overlay.over(nothing)).toBe(nothing);
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(200);
    expect(overlay.over(nothing)).toEqual(read(thread('2-a')));
  });

  it('ends with the script', async () => {
    start();
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(200);
    life.abort();
    const before = readNow.mock.calls.length;
    document.querySelector('.bubble')?.append(document.createElement('p'));
    touch('.bubble');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(readNow.mock.calls.length).toBe(before);
  });
});
