import type { PageState, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { cleanText } from '../page/clean-text';
import { visibleLines } from '../page/visible-lines';
import { accountOf } from './account';
import { asSeenBy, selfIn } from './direction';
import { messageIn } from './message-reader';
import { chooseThread, MAX_MESSAGES, type MountedThread } from './mounted-thread';
import { type ThreadAddress, threadAddressOf } from './thread-address';

const MAX_URL = 2_000;

/** Reads the mail thread that is open in Gmail. */
export const threadReader: PageReader = {
  id: 'gmail-thread',
  isPage: (url) => threadAddressOf(url) !== undefined,
  read,
  root: (document) => document.querySelector('[role="main"]')?.parentElement ?? document.body,
};

function read(document: Document, url: URL): PageState {
  const here = url.href.slice(0, MAX_URL);
  const address = threadAddressOf(url);
  if (!address) return { status: 'none', url: here };
  const choice = chooseThread(document, address);
  if ('nothing' in choice) return waiting(address, here);
  if ('wrong' in choice) return mismatch(address, choice.wrong, here);
  const reading = readingOf(document, here, address, choice.thread, choice.bound === 'by-name');
  const isBlank = reading.messages.every((message) => !message.id && !message.sender.address);
  return isBlank ? { status: 'unreadable', url: here, missing: ['messages'] } : { status: 'read', url: here, reading };
}

/** An address whose last part is no id that Gmail is known to use opens a list as likely as a thread. */
function waiting({ legacyId, permId, token }: ThreadAddress, url: string): PageState {
  const isThread = legacyId || permId || /^[A-Za-z]{20,}$/.test(token);
  return { status: isThread ? 'loading' : 'none', url };
}

function mismatch(address: ThreadAddress, found: MountedThread, url: string): PageState {
  return {
    status: 'mismatch',
    url,
    what: 'thread',
    expected: address.legacyId ?? address.permId ?? address.token,
    found: found.names.legacyId ?? found.names.permId ?? 'another thread',
  };
}

function readingOf(
  document: Document,
  url: string,
  address: ThreadAddress,
  thread: MountedThread,
  isBound: boolean,
): ThreadReading {
  const subject = subjectOf(thread);
  const names = thread.names.legacyId || thread.names.permId ? thread.names : address;
  const messages = messagesIn(thread);
  const account = accountOf(document, subject);
  const self = selfIn(account, messages, document.documentElement.lang);
  const missing = {
    subject: !subject,
    viewer: !self.viewer,
    threadIdInPage: !isBound,
    messageId: messages.some(({ collapsed, id }) => !collapsed && !id),
    olderMessages: hasOlder(thread),
  };
  return {
    pageKind: 'thread',
    site: 'gmail',
    url,
    threadId: names.legacyId ?? names.permId ?? address.token,
    ...(names.permId && { threadPermId: names.permId }),
    ...(subject && { subject: { value: subject, source: 'heading' } }),
    ...(self.viewer && { viewer: self.viewer }),
    ...(account.disputed && { accounts: account.disputed }),
    messages: messages.map((message) => asSeenBy(self, message)),
    missing: Object.entries(missing).flatMap(([field, isMissing]) => (isMissing ? [field] : [])),
  };
}

function subjectOf({ heading }: MountedThread): string | undefined {
  const lines = heading ? visibleLines(heading, 'subject', (_, around) => around) : [];
  return cleanText(lines.map((line) => line.text).join(' '), 1_000);
}

/** The same message can be mounted twice for a moment: the first one counts. */
function messagesIn(thread: MountedThread): ThreadMessage[] {
  const seen = new Set<string>();
  return thread.boxes.slice(-MAX_MESSAGES).flatMap((box) => {
    const message = messageIn(box);
    if (!message || (message.id && seen.has(message.id))) return [];
    if (message.id) seen.add(message.id);
    return [message];
  });
}

function hasOlder({ boxes }: MountedThread): boolean {
  return boxes.length > MAX_MESSAGES;
}
