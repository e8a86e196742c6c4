import type { PageState, ThreadReading } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { accountOf, type Viewer } from './account';
import { type MountedThread, readingPane, threadsInSight } from './mounted-thread';
import { type ThreadAddress, threadAddressOf } from './thread-address';
import { chooseThread } from './thread-choice';

const MAX_URL = 2_000;

/** Reads the mail thread that is open in Outlook on the web. */
export const threadReader: PageReader = {
  id: 'outlook-thread',
  isPage: (url) => threadAddressOf(url) !== undefined,
  read,
  root: (document) => readingPane(document)?.parentElement ?? document.body,
};

function read(document: Document, url: URL): PageState {
  const here = url.href.slice(0, MAX_URL);
  const address = threadAddressOf(url);
  if (!address) return { status: 'none', url: here };
  const viewer = accountOf(document, address.mailbox);
  const choice = chooseThread(document, address, threadsInSight(document, viewer), viewer);
  if ('wrong' in choice) {
    const found = choice.wrong.slice(0, 300);
    return { status: 'mismatch', url: here, what: 'thread', expected: address.id, found };
  }
  if ('nothing' in choice) return nothing(choice.nothing, here);
  const isBlank = choice.thread.messages.every(({ id, sender }) => !id && !sender.address && !sender.name);
  return isBlank && !choice.thread.messages.some(({ text }) => text)
    ? { status: 'unreadable', url: here, missing: ['messages'] }
    : { status: 'read', url: here, reading: readingOf(here, address, choice.thread, viewer) };
}

function nothing(why: 'yet' | 'unproven', url: string): PageState {
  return why === 'yet' ? { status: 'loading', url } : { status: 'unreadable', url, missing: ['threadIdInPage'] };
}

function readingOf(
  url: string,
  address: ThreadAddress,
  { subject, messages, hasMore }: MountedThread,
  viewer: Viewer | undefined,
): ThreadReading {
  const open = messages.filter(({ collapsed }) => !collapsed);
  const missing = {
    subject: !subject,
    viewer: !viewer,
    messageId: open.some(({ id }) => !id),
    sentAt: open.some(({ sentAt }) => sentAt === undefined),
    olderMessages: hasMore,
  };
  return {
    pageKind: 'thread',
    site: 'outlook',
    url,
    threadId: address.id,
    ...(subject && { subject }),
    ...(viewer && { viewer }),
    messages: [...messages],
    missing: Object.entries(missing).flatMap(([field, isMissing]) => (isMissing ? [field] : [])),
  };
}
