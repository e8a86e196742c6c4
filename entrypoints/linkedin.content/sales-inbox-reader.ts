import type { PageState, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { attributeOf, findAll, hrefOf } from './find';
import { messageText, personName } from './message-text';
import { salesConversationAt } from './sales-address';
import { salesName, UNPROVEN } from './sales-marks';

const LIST_LINK = 'a[href*="/sales/inbox/"]';
const ENTRY = 'article, li';
const MOST_MESSAGES = 2_000;

/**
 * Reads an open conversation of Sales Navigator's inbox. Written after reports, without any capture: nothing is known
 * that would tie a message to the address, tell the rep from the others or name a message for good. So it shows who
 * wrote what and when, and leaves out every id: nothing of it can be logged or saved.
 */
export const salesInboxReader: PageReader = {
  id: 'sales-inbox',
  isPage: (url) => salesConversationAt(url) !== undefined,
  read,
  root: (document) => document.querySelector('main'),
};

function read(document: Document, url: URL): PageState {
  const threadId = salesConversationAt(url);
  if (!threadId) return { status: 'none', url: url.href };
  const messages = messagesIn(document).slice(-MOST_MESSAGES);
  if (messages.length === 0) return { status: 'loading', url: url.href };
  const reading: ThreadReading = {
    pageKind: 'thread',
    site: 'linkedin',
    url: new URL(`/sales/inbox/${threadId}`, url).href,
    threadId,
    messages,
    missing: ['viewer', 'threadIdInPage', 'messageId', 'direction', UNPROVEN],
  };
  return { status: 'read', url: url.href, reading };
}

/** Entries with a machine-readable time and a name; those of the list beside lead to other conversations. */
function messagesIn(document: Document): ThreadMessage[] {
  const entries = findAll(document, 'main time[datetime]').flatMap((time) => time.closest(ENTRY) ?? []);
  return [...new Set(entries)].flatMap((entry) => {
    const name = personName(entry.querySelector(salesName));
    const leadsElsewhere = entry.querySelector(LIST_LINK) ?? entry.closest(LIST_LINK);
    return name && !hrefOf(leadsElsewhere) ? [messageIn(entry, name)] : [];
  });
}

function messageIn(entry: Element, name: string): ThreadMessage {
  const text = messageText(findAll(entry, 'p').filter((p) => !p.querySelector('p') && !p.querySelector(salesName)));
  const sentAt = Date.parse(attributeOf(entry.querySelector('time'), 'datetime') ?? '');
  return {
    sender: { name },
    recipients: [],
    ...(Number.isSafeInteger(sentAt) && { sentAt }),
    kind: 'message',
    collapsed: false,
    ...(text && { text }),
  };
}
