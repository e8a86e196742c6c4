// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { threadReader } from '@/entrypoints/outlook.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { openThread, selectRow } from '../support/outlook-page';
import { parsePage } from '../support/parse-page';

const FOLDER = join(import.meta.dirname, 'fixtures/outlook');

interface Expectation {
  url: string;
  expected: {
    threadId: string;
    subject: string;
    viewer?: object;
    messages: object[];
    missing: string[];
    mustNotAppear?: string[];
  };
}

const page = (name: string) => parsePage(readFileSync(join(FOLDER, `${name}.html`), 'utf8'));
const facts = <T>(name: string): T & { timeZone: string } =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const read = (document: Document, url: string) => threadReader.read(document, new URL(url));

const mailbox = facts<Expectation & { threads: Record<string, Expectation> }>('mailbox');
const german = facts<Expectation & { threads: Record<string, Expectation> }>('mailbox-de');
const single = facts<Expectation>('window');
const threads = [
  ...Object.entries(mailbox.threads).map(([key, thread]) => ['mailbox', key, thread] as const),
  ...Object.entries(german.threads).map(([key, thread]) => ['mailbox-de', key, thread] as const),
];

function readingOf(state: PageState): ThreadReading {
  pageStateSchema.parse(state);
  if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(JSON.stringify(state));
  return withReplyKinds(state.reading);
}

/** `kindReason` and `absence` are for the rep's eyes; which words decided is told by the tests of `classifyReply`. */
function check(reading: ThreadReading, { expected }: Expectation): void {
  expect(reading.threadId).toBe(expected.threadId);
  expect(reading.subject?.value).toBe(expected.subject);
  expect(reading.viewer && { name: reading.viewer.name, address: reading.viewer.address }).toEqual(expected.viewer);
  expect(reading.messages.map(({ kindReason, absence, subject, ...message }) => message)).toEqual(expected.messages);
  expect(reading.missing).toEqual(expected.missing);
  for (const bait of expected.mustNotAppear ?? []) expect(JSON.stringify(reading)).not.toContain(bait);
}

beforeEach(() => void vi.stubEnv('TZ', mailbox.timeZone));
afterEach(() => vi.unstubAllEnvs());

describe('the example mailboxes', () => {
  it.each(threads)('%s: reads the thread %s in full', (name, key, thread) => {
    const document = page(name);
    openThread(document, key);
    check(readingOf(read(document, thread.url)), thread);
  });

  it.each(threads)('%s: reads it at each spelling of its address', (name, key, { url, expected }) => {
    const document = page(name);
    openThread(document, key);
    const spelled = encodeURIComponent(key.replaceAll('+', '_').replaceAll('/', '-'));
    for (const path of [`inbox/id/${key}`, `0/inbox/id/${spelled}`, `sentitems/id/${spelled}`, `id/${spelled}`])
      expect(readingOf(read(document, new URL(`/mail/${path}`, url).href)).threadId).toBe(expected.threadId);
  });

  it('has nothing to say of the list, of drafts and of the calendar', () => {
    for (const path of [
      '/mail/',
      '/mail/inbox',
      '/mail/0/',
      `/mail/drafts/id/${'A'.repeat(40)}`,
      '/calendar/view/week',
    ])
      expect(read(page('mailbox'), new URL(path, mailbox.url).href).status).toBe('none');
  });

  it('reads the messages that are unfolded later', () => {
    const [key, thread] = Object.entries(mailbox.threads)[0] ?? [];
    if (!key || !thread) throw new Error('The example mailbox has no thread.');
    const document = page('mailbox');
    openThread(document, key);
    const card = document.querySelector('.card');
    const unfolded = card?.querySelector<HTMLTemplateElement>('template[data-unfolded]');
    card?.replaceWith(document.importNode(unfolded?.content ?? document.createDocumentFragment(), true));
    const [first] = readingOf(read(document, thread.url)).messages;
    expect(first).toMatchObject({ collapsed: false, direction: 'outbound', sender: { isMe: true } });
    expect(first?.id).toMatch(/^AAMk/);
  });
});

describe('in-page navigation', () => {
  const [[one, first], [other, second]] = Object.entries(mailbox.threads) as [
    [string, Expectation],
    [string, Expectation],
  ];

  it('waits while nothing is mounted yet', () => {
    expect(read(page('mailbox'), first.url)).toMatchObject({ status: 'loading' });
  });

  it('says nothing of the thread before: neither while its row is selected nor after', () => {
    const document = page('mailbox');
    openThread(document, one);
    expect(read(document, second.url)).toMatchObject({ status: 'mismatch', what: 'thread', expected: other });
    selectRow(document, other);
    expect(read(document, second.url)).toMatchObject({ status: 'mismatch', what: 'thread', expected: other });
  });

  it('says nothing of it either where the pane holds no id of its own', () => {
    const document = page('mailbox');
    openThread(document, one);
    const heading = document.querySelector('[id^="CONV_"]');
    heading?.setAttribute('id', 'CONV_q7_SUBJECT');
    expect(readingOf(read(document, first.url)).threadId).toBe(one);
    selectRow(document, other);
    expect(read(document, second.url)).toMatchObject({ status: 'mismatch', expected: other });
  });

  it('does not take the selected row for an open thread', () => {
    const document = page('mailbox');
    selectRow(document, one);
    expect(read(document, first.url)).toMatchObject({ status: 'loading' });
  });

  it('narrows the observer to where panes are mounted', () => {
    const document = page('mailbox');
    openThread(document, one);
    expect(threadReader.root(document, new URL(first.url))).toBe(document.querySelector('[role="main"]'));
  });
});

describe('a window of one message', () => {
  it('is read without direction: nothing says whose mailbox it is', () => {
    check(readingOf(read(page('window'), single.url)), single);
  });

  it('is read at an address that names the message in its query only', () => {
    const id = encodeURIComponent(single.expected.threadId);
    const url = `https://outlook.office.com/mail/deeplink/read?ItemID=${id}&exvsurl=1`;
    expect(readingOf(read(page('window'), url)).threadId).toBe(single.expected.threadId);
  });

  it('is not read at the address of another message, nor while something is written in it', () => {
    const other = `AAMk${'b'.repeat(60)}`;
    expect(read(page('window'), `https://outlook.live.com/mail/0/deeplink/read/${other}`).status).toBe('mismatch');
    expect(read(page('window'), 'https://outlook.live.com/mail/0/deeplink/compose').status).toBe('none');
  });
});
