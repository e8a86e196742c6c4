import { findAll } from './find';
import { MESSAGE, type MessageItem, messageItem } from './message-item';

/** The bubble of one conversation in the corner of a page. */
export const BUBBLE = '.msg-overlay-conversation-bubble';
const WINDOW = `${BUBBLE}, .msg-thread, .msg-convo-wrapper`;

/** A conversation that stands in the page: maybe the one that was open before. */
export interface MountedConversation {
  element: Element;
  items: MessageItem[];
  /** The conversations that its messages name; the names of one are always the same. */
  keys: string[];
}

/** The conversation inside this part of a page. */
export function conversationIn(element: Element): MountedConversation {
  const entries = findAll(element, MESSAGE).filter((entry) => !entry.parentElement?.closest(MESSAGE));
  const items = entries.map(messageItem);
  return { element, items, keys: [...new Set(items.flatMap(({ urn }) => urn?.conversation ?? []))] };
}

/** Every conversation in the page itself; those in bubbles are not the page's own. */
export function pageConversations(document: Document): MountedConversation[] {
  const windows = findAll(document, WINDOW).filter(
    (element) => !element.closest(BUBBLE) && !element.parentElement?.closest(WINDOW),
  );
  return windows.map(conversationIn);
}
