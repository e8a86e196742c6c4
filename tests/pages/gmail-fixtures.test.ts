// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { openView } from '../support/gmail-page';
import { parsePage } from '../support/parse-page';

const FOLDER = join(import.meta.dirname, 'fixtures/gmail');

interface Expectation {
  url: string;
  expected: {
    status: string;
    threadId?: string;
    threadPermId?: string;
    subject?: string;
    viewer?: object;
    messages?: object[];
    mustNotAppear?: string[];
  };
}

const html = (name: string) => readFileSync(join(FOLDER, `${name}.html`), 'utf8');
const facts = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const mailbox = facts<Expectation & { threads: Record<string, Expectation> }>('mailbox');
const unknownAccount = facts<Expectation>('unknown-account');
const read = (document: Document, url: string) => threadReader.read(document, new URL(url));

function readingOf(state: PageState): ThreadReading {
  pageStateSchema.parse(state);
  if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(`Read: ${state.status}`);
  return withReplyKinds(state.reading);
}

/** `kindReason` and `absence` are for the rep's eyes; which words decided is told by the tests of `classifyReply`. */
function check(reading: ThreadReading, { expected }: Expectation): void {
  expect(reading.threadId).toBe(expected.threadId);
  expect(reading.threadPermId).toBe(expected.threadPermId);
  expect(reading.subject?.value).toBe(expected.subject);
  expect(reading.viewer && { name: reading.viewer.name, address: reading.viewer.address }).toEqual(expected.viewer);
  expect(reading.messages.map(({ kindReason, absence, ...message }) => message)).toEqual(expected.messages);
  for (const bait of expected.mustNotAppear ?? []) expect(JSON.stringify(reading)).not.toContain(bait);
}

describe('the example mailbox', () => {
  it.each(Object.entries(mailbox.threads))('reads the thread %s in full', (key, thread) => {
    const page = parsePage(html('mailbox'));
    openView(page, 'inbox');
    openView(page, key);
    check(readingOf(read(page, thread.url)), thread);
  });

  it('has nothing to say of the list', () => {
    const page = parsePage(html('mailbox'));
    openView(page, 'inbox');
    expect(threadReader.isPage(new URL(mailbox.url))).toBe(false);
    expect(read(page, mailbox.url)).toEqual({ status: 'none', url: mailbox.url });
  });

  it('waits while the address is ahead of the page, and never reads the thread before', () => {
    const page = parsePage(html('mailbox'));
    const [[first, one], [, other]] = Object.entries(mailbox.threads) as [[string, Expectation], [string, Expectation]];
    openView(page, 'inbox');
    expect(read(page, one.url)).toMatchObject({ status: 'loading' });
    openView(page, first);
    expect(read(page, other.url)).toMatchObject({ status: 'mismatch', found: one.expected.threadId });
  });

  it('narrows the observer to where views are mounted', () => {
    const page = parsePage(html('mailbox'));
    openView(page, 'inbox');
    expect(threadReader.root(page, new URL(mailbox.url))).toBe(page.querySelector('.aeF'));
  });
});

describe('a thread whose account is unknown', () => {
  it('is read without direction', () => {
    const reading = readingOf(read(parsePage(html('unknown-account')), unknownAccount.url));
    check(reading, unknownAccount);
    expect(reading.missing).toContain('viewer');
  });
});
