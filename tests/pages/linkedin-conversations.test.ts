// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bubbleReader } from '@/entrypoints/linkedin.content/bubble-reader';
import { messagingReader } from '@/entrypoints/linkedin.content/messaging-reader';
import { type PageState, pageStateSchema, type ThreadReading, threadReadingSchema } from '@/storage/model/page-reading';
import { linkedinPage, mounted, plainState, plainThread } from './linkedin-page';

interface MessageFacts {
  id: string;
  sentAt: number;
  text?: string;
}

interface ThreadFacts {
  expected: { threadId: string; messages: MessageFacts[] } & Record<string, unknown>;
}

interface BubbleFacts {
  conversations: object[];
}

const marisol = linkedinPage<ThreadFacts>('thread-marisol-achterberg');
const tobias = linkedinPage<ThreadFacts>('thread-tobias-oyelaran-winge');
const group = linkedinPage<ThreadFacts>('thread-group');
const threads = { marisol, tobias, group };

const light = linkedinPage<BubbleFacts>('bubbles-light');
const shadow = linkedinPage<BubbleFacts>('bubbles-shadow');

function readAt(document: Document, url: URL): PageState {
  const state = messagingReader.read(document, url);
  expect(pageStateSchema.parse(state)).toEqual(state);
  return state;
}

function threadIn(state: PageState): ThreadReading | undefined {
  return state.status === 'read' && state.reading.pageKind === 'thread' ? state.reading : undefined;
}

function bubblesIn(document: Document, url: URL): ThreadReading[] {
  const conversations = bubbleReader.read(document, url);
  for (const conversation of conversations) expect(threadReadingSchema.parse(conversation)).toEqual(conversation);
  return conversations;
}

const every = (document: Document, selector: string) => [...document.querySelectorAll(selector)];
const windowOf = (document: Document) => document.querySelector('.msg-thread') as Element;
const directions = (state: PageState) => threadIn(state)?.messages.map(({ direction }) => direction);

describe('messagingReader on the example pages', () => {
  it.each(Object.entries(threads))('%s', (_, { html, url, facts }) => {
    const document = mounted(html);
    const before = document.documentElement.outerHTML;
    const state = readAt(document, url);
    expect(plainState(state)).toEqual(facts.expected);
    for (const stranger of facts.mustNotAppear) expect(JSON.stringify(state)).not.toContain(stranger);
    expect(document.documentElement.outerHTML, 'reading leaves the page as it was').toBe(before);
  });

  it.each([
    'https://www.linkedin.com/messaging/',
    'https://www.linkedin.com/messaging/thread/new/',
    'https://www.linkedin.com/messaging/compose/',
    `https://linkedin.com.evil.example${new URL(marisol.url).pathname}`,
  ])('is not asked at %s', (url) => {
    expect(messagingReader.isPage(new URL(url))).toBe(false);
  });

  it('knows the id of the address in whichever spelling', () => {
    const { threadId } = marisol.facts.expected;
    const spelled = new URL(`https://www.linkedin.com/messaging/thread/${encodeURIComponent(threadId)}/?filter=unread`);
    expect(threadIn(readAt(mounted(marisol.html), spelled))?.threadId).toBe(threadId);
  });
});

describe('bubbleReader on the example pages', () => {
  it.each([
    ['in the page itself, a minimised one beside it', light],
    ['several in the open shadow root', shadow],
  ])('%s', (_, { html, url, facts }) => {
    const document = mounted(html);
    const conversations = bubblesIn(document, url);
    expect(conversations.map(plainThread)).toEqual(facts.conversations);
    for (const stranger of facts.mustNotAppear) expect(JSON.stringify(conversations)).not.toContain(stranger);
  });

  it('is no part of the page under it', () => {
    const document = mounted(marisol.html);
    document.body.append(...mounted(light.html).body.children);
    expect(plainState(readAt(document, marisol.url))).toEqual(marisol.facts.expected);
    const only = mounted(light.html);
    expect(readAt(only, marisol.url).status).toBe('loading');
  });

  it('says nothing of a bubble that holds two conversations', () => {
    const document = mounted(light.html);
    const open = document.querySelector('.msg-overlay-conversation-bubble--is-active ul');
    open?.append(...every(mounted(tobias.html), '.msg-s-message-list__event'));
    expect(bubblesIn(document, light.url)).toEqual([]);
  });

  it('says nothing of a bubble whose title names somebody else than its messages', () => {
    const document = mounted(light.html);
    const link = document.querySelector('.msg-overlay-conversation-bubble--is-active h2 a');
    link?.setAttribute('href', '/in/ACoAAAVAnmbKviYKNxmFpVnze0i8LpUcdmDVd00/');
    expect(bubblesIn(document, light.url)).toEqual([]);
  });
});

describe('the conversation before, still mounted', () => {
  const pairs = [
    ['marisol', marisol, tobias],
    ['tobias', tobias, group],
    ['group', group, marisol],
  ] as const;

  it.each(pairs)('%s at the address of another: nobody', (_, before, after) => {
    const state = readAt(mounted(before.html), after.url);
    expect(state).toMatchObject({ status: 'mismatch', what: 'thread' });
  });

  it.each(pairs)('%s beside the right one, before or after it: the right one', (_, before, after) => {
    for (const place of ['before', 'after'] as const) {
      const document = mounted(after.html);
      windowOf(document)[place](windowOf(mounted(before.html)));
      expect(plainState(readAt(document, after.url))).toEqual(after.facts.expected);
    }
  });

  it.each(pairs)('%s with its messages among those of the right one: nobody', (_, before, after) => {
    const document = mounted(after.html);
    document
      .querySelector('.msg-s-message-list-content')
      ?.prepend(...every(mounted(before.html), '.msg-s-message-list__event'));
    expect(['loading', 'mismatch']).toContain(readAt(document, after.url).status);
  });

  it('its title over the right messages: nobody', () => {
    const document = mounted(tobias.html);
    document.querySelector('.msg-title-bar')?.replaceWith(mounted(marisol.html).querySelector('.msg-title-bar') ?? '');
    expect(readAt(document, tobias.url).status).toBe('mismatch');
  });

  it('its list over the right title, before anybody answered: the messages, sent to nobody known', () => {
    const document = mounted(tobias.html);
    for (const answer of every(document, '.msg-s-event-listitem--other')) answer.closest('li')?.remove();
    document.querySelector('.msg__list')?.replaceWith(mounted(marisol.html).querySelector('.msg__list') ?? '');
    const thread = threadIn(readAt(document, tobias.url));
    expect(thread?.messages.map(({ recipients }) => recipients)).toEqual([[], []]);
  });

  it('its card under the right title: nobody', () => {
    const document = mounted(tobias.html);
    const card = mounted(marisol.html).querySelector('.msg-s-profile-card');
    document.querySelector('.msg-s-profile-card')?.replaceWith(card ?? '');
    expect(readAt(document, tobias.url).status).toBe('mismatch');
  });
});

describe('which way a message ran', () => {
  it('is known before anybody answered: to whom the title and the card say', () => {
    const document = mounted(tobias.html);
    for (const answer of every(document, '.msg-s-event-listitem--other')) answer.closest('li')?.remove();
    const thread = threadIn(readAt(document, tobias.url));
    expect(thread?.messages.map(({ direction }) => direction)).toEqual(['outbound', 'outbound']);
    expect(thread?.messages[0]?.recipients).toMatchObject([{ memberId: 'ACoAAAVAnmbKviYKNxmFpVnze0i8LpUcdmDVd00' }]);
  });

  it('is unknown where the mark of an own message says otherwise', () => {
    const document = mounted(tobias.html);
    for (const own of every(document, '.msg-s-event-listitem:not(.msg-s-event-listitem--other)'))
      own.classList.add('msg-s-event-listitem--other');
    const state = readAt(document, tobias.url);
    expect(directions(state)).toEqual([undefined, 'inbound', undefined]);
    expect(threadIn(state)?.missing).toContain('direction');
  });

  it('is unknown where others bear a mark and this one of theirs does not', () => {
    const document = mounted(marisol.html);
    const [first] = every(document, '.msg-s-event-listitem--other');
    first?.classList.remove('msg-s-event-listitem--other');
    expect(directions(readAt(document, marisol.url))?.slice(0, 2)).toEqual(['outbound', undefined]);
  });

  it('is told by the ids alone where the site marks nothing any more', () => {
    const document = mounted(marisol.html);
    for (const other of every(document, '.msg-s-event-listitem--other'))
      other.classList.remove('msg-s-event-listitem--other');
    expect(directions(readAt(document, marisol.url))).toEqual(marisol.facts.expected.messages.map(directionOfFacts));
  });

  it('is unknown for own messages where nobody says whose mailbox it is', () => {
    const document = mounted(marisol.html);
    for (const entry of every(document, '[data-event-urn]')) {
      const urn = entry.getAttribute('data-event-urn') ?? '';
      entry.setAttribute('data-event-urn', urn.replace(/urn:li:fsd_profile:[\w-]+/, 'urn:li:fsd_company:70012'));
    }
    const state = readAt(document, marisol.url);
    expect(threadIn(state)?.viewer).toBeUndefined();
    expect(new Set(directions(state))).toEqual(new Set([undefined, 'inbound']));
  });

  it('is not inherited across a group whose first message is not there', () => {
    const document = mounted(marisol.html);
    const [, second] = every(document, '.msg-s-event-listitem--other');
    every(document, '.msg-s-message-list__event')[1]?.remove();
    expect(second).toBeDefined();
    const [, orphan] = threadIn(readAt(document, marisol.url))?.messages ?? [];
    expect(orphan).toMatchObject({ sender: {}, direction: 'inbound' });
    expect(orphan?.sender.memberId).toBeUndefined();
  });

  it('is not taken from a link in what somebody wrote', () => {
    const document = mounted(tobias.html);
    const body = document.querySelector('.msg-s-event-listitem--other .msg-s-event-listitem__body');
    const link = document.createElement('a');
    link.href = 'https://www.linkedin.com/in/ACoAAAJ_CdcbviTBqBFO0er9IOk_T2g2LORwS_o';
    link.className = 'msg-s-event-listitem__link';
    body?.append(link);
    expect(plainState(readAt(document, tobias.url))).toEqual(tobias.facts.expected);
  });
});

/** The direction that the facts of a message tell. */
function directionOfFacts(message: MessageFacts & { direction?: string }): string | undefined {
  return message.direction;
}
