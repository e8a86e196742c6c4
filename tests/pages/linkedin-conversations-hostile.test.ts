// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubbleReader } from '@/entrypoints/linkedin.content/bubble-reader';
import { messagingReader } from '@/entrypoints/linkedin.content/messaging-reader';
import { type PageState, pageStateSchema, type ThreadReading, threadReadingSchema } from '@/storage/model/page-reading';
import { threadPeople } from '@/storage/model/thread-people';
import { linkedinPage, mounted } from './linkedin-page';

/** Hundreds of pages are parsed here. */
const PATIENCE_MS = 60_000;

interface ThreadFacts {
  expected: { messages: { id: string; sentAt: number; text?: string }[] };
}

const marisol = linkedinPage<ThreadFacts>('thread-marisol-achterberg');
const tobias = linkedinPage<ThreadFacts>('thread-tobias-oyelaran-winge');
const group = linkedinPage<ThreadFacts>('thread-group');
const light = linkedinPage<object>('bubbles-light');

function readAt(document: Document, url: URL): PageState {
  const state = messagingReader.read(document, url);
  expect(pageStateSchema.parse(state)).toEqual(state);
  return state;
}

function threadIn(state: PageState): ThreadReading | undefined {
  return state.status === 'read' && state.reading.pageKind === 'thread' ? state.reading : undefined;
}

const every = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<img src=x onerror="window.__hit = true">'],
  ['quotes', `"'\`&quot;`],
  ['right-to-left override', 'Ada \u202egnp.exe\u202c'],
  ['a formula', '=HYPERLINK("https://evil.example")'],
  ['null bytes', 'A\u0000d\u0007a'],
  ['long', 'word '.repeat(20_000)],
  ['long emoji', '🦊'.repeat(20_000)],
  ['many lines', 'a\n'.repeat(30_000)],
];

describe('hostile conversations', () => {
  it.each(HOSTILE)('%s in texts, names and title', (_, text) => {
    const document = mounted(marisol.html);
    const places = '.msg-s-event-listitem__body, .msg-s-message-group__name, .msg-entity-lockup__entity-title';
    for (const place of every(document, places)) place.textContent = text;
    const state = readAt(document, marisol.url);
    expect(threadIn(state)?.messages.map(({ id }) => id)).toEqual(
      // Text in the place of a note that a message was taken back is still that note.
      marisol.facts.expected.messages.map(({ id }) => id),
    );
    expect(window).not.toHaveProperty('__hit');
  });

  it.each([
    'urn:li:msg_message:(urn:li:fsd_profile:ACoA,2-)',
    'urn:li:msg_message:(urn:li:fsd_profile:ACoAAAJ_CdcbviTBqBFO0er9IOk_T2g2LORwS_o,2-!!!!)',
    `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAJ_CdcbviTBqBFO0er9IOk_T2g2LORwS_o,2-${btoa('99999999999999b1-100&x')})`,
    `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAJ_CdcbviTBqBFO0er9IOk_T2g2LORwS_o,2-${btoa('1b1-100&x')})`,
    `urn:li:msg_message:${'('.repeat(5_000)}`,
  ])('the id %s is none: the message is shown and has neither id nor time', (urn) => {
    const document = mounted(tobias.html);
    document.querySelector('[data-event-urn]')?.setAttribute('data-event-urn', urn);
    const [first] = threadIn(readAt(document, tobias.url))?.messages ?? [];
    expect(first).not.toHaveProperty('id');
    expect(first).not.toHaveProperty('sentAt');
    expect(first?.text).toBe(tobias.facts.expected.messages[0]?.text);
  });

  it('counts a message once that is mounted twice', () => {
    const document = mounted(tobias.html);
    const item = document.querySelector('.msg-s-message-list__event');
    item?.after(item.cloneNode(true));
    expect(threadIn(readAt(document, tobias.url))?.messages).toHaveLength(3);
  });

  it('keeps the newest of more messages than it may say', () => {
    const document = mounted(tobias.html);
    const last = every(document, '.msg-s-message-list__event').at(-1) as Element;
    const [start, end] = (last.querySelector('[data-event-urn]')?.getAttribute('data-event-urn') ?? '').split(',2-');
    const tail = atob(end?.slice(0, -1) ?? '').replace(/^\d+/, '');
    for (let number = 1; number <= 700; number += 1) {
      const copy = last.cloneNode(true) as Element;
      const name = btoa(`${1_790_000_000_000 + number}${tail}`);
      copy.querySelector('[data-event-urn]')?.setAttribute('data-event-urn', `${start},2-${name})`);
      last.before(copy);
    }
    const thread = threadIn(readAt(document, tobias.url));
    expect(thread?.messages).toHaveLength(500);
    expect(thread?.messages.at(-1)?.text).toBe('Welcome back! Shall I ask again next week?');
    expect(thread?.missing).toContain('olderMessages');
  });

  it(
    'torn anywhere: messages of this conversation as they are, or nothing',
    () => {
      for (const { html, url, facts } of [marisol, group]) {
        const truth = new Map(facts.expected.messages.map((message) => [message.id, message]));
        for (let end = 0; end < html.length; end += 211) {
          const thread = threadIn(readAt(mounted(html.slice(0, end)), url));
          for (const { id, sentAt } of thread?.messages ?? []) {
            if (id === undefined) continue;
            expect(truth.get(id)?.sentAt, `${id} at ${end}`).toBe(sentAt);
          }
        }
      }
    },
    PATIENCE_MS,
  );

  it(
    'pieces of pages in any order: no exception, and only what the schema allows',
    () => {
      const pieces = [marisol, tobias, light].flatMap(({ html }) => html.match(/[\s\S]{1,600}/g) ?? []);
      fc.assert(
        fc.property(fc.shuffledSubarray(pieces, { minLength: 1 }), (some) => {
          const document = mounted(some.join(''));
          readAt(document, marisol.url);
          for (const bubble of bubbleReader.read(document, light.url))
            expect(threadReadingSchema.parse(bubble)).toEqual(bubble);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE_MS,
  );
});

describe('people that a conversation does not tell apart', () => {
  it('names the disagreement when the title calls the sender by another name', () => {
    const document = mounted(tobias.html);
    for (const title of every(document, '.msg-entity-lockup__entity-title')) title.textContent = 'Obadiah Trench';
    expect(readAt(document, tobias.url)).toMatchObject({
      status: 'mismatch',
      what: 'correspondent',
      expected: 'Obadiah Trench',
      found: expect.stringContaining('Tobias'),
    });
  });

  it.each(['#', 'https://www.linkedin.com/in/somebody'])(
    'offers nobody, least of all the rep, when links are %s',
    (href) => {
      const document = mounted(tobias.html);
      for (const link of every(document, 'a[href*="/in/ACoA"]')) link.setAttribute('href', href);
      const reading = threadIn(readAt(document, tobias.url));
      expect(reading?.viewer?.name).toBe('Dorothea Quist');
      expect(reading && threadPeople(reading)).toEqual([]);
      const own = reading?.messages.filter(({ sender }) => sender.name === 'Dorothea Quist') ?? [];
      expect(own.map(({ sender, direction }) => [sender.isMe, direction])).toEqual(own.map(() => [true, undefined]));
      expect(own.length).toBeGreaterThan(0);
    },
  );

  it('offers nobody who is hidden behind a common name', () => {
    const document = mounted(tobias.html);
    for (const link of every(document, 'a[href*="/in/ACoA"]'))
      if (link.textContent?.includes('Tobias') || link.querySelector('[alt*="Tobias"]')) link.removeAttribute('href');
    for (const name of every(document, '.msg-s-message-group__name, .msg-entity-lockup__entity-title'))
      if (name.textContent?.includes('Tobias')) name.textContent = 'LinkedIn Member';
    const reading = threadIn(readAt(document, tobias.url));
    expect(reading?.messages.length).toBeGreaterThan(0);
    expect(reading && threadPeople(reading).map(({ name }) => name)).toEqual([]);
  });
});
