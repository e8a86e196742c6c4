import type { ThreadReading } from '@/storage/model/page-reading';
import type { ConversationReader } from '../page/conversation-overlay';
import { conversationReading, isDispute } from './conversation-reader';
import { findAll } from './find';
import { conversationIdOf } from './message-urn';
import { BUBBLE, conversationIn } from './mounted-conversation';
import { viewerNameIn } from './viewer-name';

/** Some accounts have the bubbles in an open shadow root; that they look alike there is reported, and unproven. */
const OUTLET = '#interop-outlet[data-testid="interop-shadowdom"]';
const MINIMISED = '[class*="--is-minimized"]';

/** Reads the conversations that are open in bubbles, each named by its own messages. */
export const bubbleReader: ConversationReader = {
  read: (document, url) => bubblesIn(document).flatMap((bubble) => readingOf(bubble, document, url) ?? []),
  roots: bubblesIn,
};

function bubblesIn(document: Document): Element[] {
  const outlets = findAll(document, OUTLET).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...outlets].flatMap((part) => findAll(part, BUBBLE));
}

/** A bubble that holds messages of two conversations is changing from one to the other: it says nothing yet. */
function readingOf(bubble: Element, document: Document, url: URL): ThreadReading | undefined {
  if (bubble.matches(MINIMISED)) return undefined;
  const conversation = conversationIn(bubble);
  const [key, ...others] = conversation.keys;
  if (key === undefined || others.length > 0) return undefined;
  const viewerName = viewerNameIn(document);
  const reading = conversationReading(conversation, { id: conversationIdOf(key), url, isBound: true, viewerName });
  return isDispute(reading) ? undefined : reading;
}
