import type { Participant } from '@/storage/model/page-reading';
import { attributeOf, findAll, findFirst, hrefOf } from './find';
import { memberIdIn } from './member-id';
import { messageText, personName } from './message-text';
import { type MessageUrn, messageUrnOf } from './message-urn';

/** The entries of a conversation: with their ids, as the site has them, or without. */
export const MESSAGE = '[data-event-urn^="urn:li:msg_message:"], .msg-s-event-listitem';

/** The photo and the line above the first of several messages in a row. */
const SENDER = '.msg-s-event-listitem__link, .msg-s-message-group__meta';
const BODY = '.msg-s-event-listitem__body';
const BUBBLE = '.msg-s-event__content, .msg-s-event-listitem__message-bubble';
/** A note of the site in the place of somebody's words: set in italics, as on our own model of a deleted message. */
const REPLACED = '.t-italic, [class*="--deleted"], [class*="--recalled"]';

/** One entry of a conversation, as it stands there. */
export interface MessageItem {
  urn?: MessageUrn;
  /** Named on the first of several messages in a row only. */
  named?: Participant;
  isOther: boolean;
  endsGroup: boolean;
  /** Somebody's words or attachment; not a note of the site that somebody joined or took a message back. */
  isSaid: boolean;
  text?: string;
}

export function messageItem(element: Element): MessageItem {
  const urn = messageUrnOf(attributeOf(element, 'data-event-urn'));
  const named = namedSender(element);
  const bodies = findAll(element, BODY);
  const text = messageText(bodies);
  return {
    ...(urn && { urn }),
    ...(named && { named }),
    isOther: isMarked(element, '--other'),
    endsGroup: isMarked(element, '--last-in-group'),
    isSaid: bodies.length > 0 ? !bodies.some((body) => body.matches(REPLACED)) : element.querySelector(BUBBLE) !== null,
    ...(text && { text }),
  };
}

function isMarked(element: Element, mark: string): boolean {
  return element.classList.contains(`msg-s-event-listitem${mark}`);
}

/** Links inside what was written may lead to anybody: only the photo and the line above the message count. */
function namedSender(element: Element): Participant | undefined {
  const parts = findAll(element, SENDER).filter((part) => !part.closest(BODY));
  const links = parts.flatMap((part) => [part, ...findAll(part, 'a')]);
  const [memberId, ...others] = new Set(links.flatMap((link) => memberIdIn(hrefOf(link)) ?? []));
  const name = findFirst(parts, (part) => personName(part.querySelector('.msg-s-message-group__name')));
  if (others.length > 0 || !(name || memberId)) return undefined;
  return { ...(name && { name }), ...(memberId && { memberId }) };
}
