import { findAll } from './find';
import { MESSAGE, type MessageItem, messageItem } from './message-item';

/** The bubble of one conversation in the corner of a page. */
export const BUBBLE = '.msg-overlay-conversation-bubble';
const WINDOW = `${BUBBLE}, .msg-thread, .msg-convo-wrapper`;

/** Of a longer conversation the newest are looked at: reading must not be felt in the page. */
const MOST_MESSAGES = 500;

/** A conversation that stands in the page: maybe the one that was open before. */
export interface MountedConversation {
  element: Element;
  items: MessageItem[];
  /** The conversations that its messages name; the names of one are always the same. */
  keys: string[];
  /** There are older messages than were looked at. */
  hasMore: boolean;
}

/** The conversation inside this part of a page. */
export function conversationIn(element: Element): MountedConversation {
  const entries = entriesIn(element);
  const items = entries.slice(-MOST_MESSAGES).map(messageItem);
  const keys = new Set(items.flatMap(({ urn }) => urn?.conversation ?? []));
  return { element, items, keys: [...keys], hasMore: entries.length > items.length };
}

/** In the order of the page, where what lies inside an entry follows it. */
function entriesIn(element: Element): Element[] {
  let last: Element | undefined;
  return findAll(element, MESSAGE).filter((entry) => {
    if (last?.contains(entry)) return false;
    last = entry;
    return true;
  });
}

/** Every conversation in the page itself; those in bubbles are not the page's own. */
export function pageConversations(document: Document): MountedConversation[] {
  const windows = findAll(document, WINDOW).filter(
    (element) => !element.closest(BUBBLE) && !element.parentElement?.closest(WINDOW),
  );
  return windows.map(conversationIn);
}
