import type { PageState } from '@/storage/model/page-reading';
import type { PageReader } from '../page/adapter';
import { isHidden } from '../page/is-hidden';
import { conversationIdAt } from './conversation-address';
import { type ConversationFrame, conversationReading, isDispute } from './conversation-reader';
import { correspondentIn, nameInList } from './correspondent';
import { conversationIdOf, conversationKey } from './message-urn';
import { type MountedConversation, pageConversations } from './mounted-conversation';
import { viewerNameIn } from './viewer-name';

/**
 * Reads the conversation at `/messaging/thread/<id>/`. Each message's id names its conversation: what names another
 * one than the address is the page before, which often stays mounted.
 */
export const messagingReader: PageReader = {
  id: 'linkedin-messaging',
  isPage: (url) => conversationIdAt(url) !== undefined,
  read,
  // Beside the conversation the list of all others changes with every word that somebody writes.
  root: (document) => document.querySelector('.msg-thread')?.parentElement ?? document.querySelector('main'),
};

function read(document: Document, url: URL): PageState {
  const id = conversationIdAt(url);
  if (id === undefined) return { status: 'none', url: url.href };
  const key = conversationKey(id);
  const mounted = pageConversations(document).filter(({ items }) => items.length > 0);
  const tied = mounted.filter(({ keys }) => keys.includes(key));
  const found = tied.findLast(({ element }) => !isHidden(element)) ?? tied.at(-1);
  if (found && found.keys.length === 1) {
    const frame = frameOf(document, url, key === id ? id : conversationIdOf(key), true);
    return stateOf(found, frame);
  }
  const stranger = mounted.find(({ keys }) => keys.length > 0 && !keys.includes(key));
  if (stranger && !found) return disagreement(url, 'thread', key, stranger.keys[0] ?? '');
  return (found ? undefined : unboundState(mounted, document, url, id)) ?? { status: 'loading', url: url.href };
}

/** A page whose messages bear no ids: the list beside must at least show the same person as open. */
function unboundState(
  mounted: readonly MountedConversation[],
  document: Document,
  url: URL,
  id: string,
): PageState | undefined {
  const [only, ...others] = mounted.filter(({ element }) => !isHidden(element));
  const name = only && correspondentIn(only.element).person?.name;
  if (!only || others.length > 0 || !name || name !== nameInList(document)) return undefined;
  return stateOf(only, frameOf(document, url, id, false));
}

function frameOf(document: Document, url: URL, id: string, isBound: boolean): ConversationFrame {
  return { id, url, isBound, viewerName: viewerNameIn(document), nameInList: nameInList(document) };
}

function stateOf(conversation: MountedConversation, frame: ConversationFrame): PageState {
  const reading = conversationReading(conversation, frame);
  if (isDispute(reading)) return disagreement(frame.url, 'correspondent', reading.expected, reading.found);
  return { status: 'read', url: frame.url.href, reading };
}

function disagreement({ href }: URL, what: string, expected: string, found: string): PageState {
  return { status: 'mismatch', url: href, what, expected: expected.slice(0, 300), found: found.slice(0, 300) };
}
