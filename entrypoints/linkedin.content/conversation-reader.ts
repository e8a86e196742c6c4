import type { Participant, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { conversationHref } from './conversation-address';
import { correspondentIn } from './correspondent';
import type { MessageItem } from './message-item';
import { directionOf, sendersOf } from './message-sender';
import type { MountedConversation } from './mounted-conversation';
import { otherPeople, samePerson } from './people';

/** What is known of a conversation from around it. */
export interface ConversationFrame {
  /** As addresses write it. */
  id: string;
  url: URL;
  /** Name on the photo of the account that is signed in. */
  viewerName?: string | undefined;
  /** Name on the list's entry of the open conversation. */
  nameInList?: string | undefined;
  /** Do the messages themselves say that they belong to this conversation? */
  isBound: boolean;
}

/** Who takes part: the owner of the mailbox, if the messages agree on one, and the others. */
interface Sides {
  me?: Participant & { memberId: string };
  others: Participant[];
  marksOthers: boolean;
}

/**
 * What a conversation says. Nothing in it that is not bound to the conversation's id can be logged or saved: such a
 * reading has no ids of messages or members.
 * @returns `undefined` when its parts name different people: it is not all of one conversation
 */
export function conversationReading(
  { element, items, hasMore }: MountedConversation,
  frame: ConversationFrame,
): ThreadReading | undefined {
  const senders = sendersOf(items).map((sender) => (frame.isBound ? sender : withoutId(sender)));
  const me = ownerOf(items, senders, frame.viewerName);
  const correspondent = correspondentIn(element);
  const foreign = new Set(senders.flatMap(({ memberId }) => (memberId && memberId !== me?.memberId ? memberId : [])));
  const framed = correspondent.person?.memberId;
  if (correspondent.disputed || (framed && foreign.size > 0 && !foreign.has(framed))) return undefined;
  const named = framed && foreign.has(framed) ? correspondent.person : agreed(correspondent.person, frame);
  const others = otherPeople([...(named ? [named] : []), ...senders], me);
  const sides: Sides = { others, marksOthers: items.some(({ isOther }) => isOther), ...(me && { me }) };
  const messages = items.map((item, at) => messageOf(item, senders[at] ?? {}, sides));
  const said = messages.filter((_, at) => items[at]?.isSaid);
  const reading = readingOf(said, me, frame);
  return hasMore ? { ...reading, missing: [...reading.missing, 'olderMessages'] } : reading;
}

/** The frame alone names somebody: the list beside it must not name another, and without ids nobody can be known. */
function agreed(person: Participant | undefined, { nameInList, isBound }: ConversationFrame): Participant | undefined {
  if (!person || (nameInList && person.name && nameInList !== person.name)) return undefined;
  return isBound ? person : withoutId(person);
}

function withoutId({ name }: Participant): Participant {
  return name ? { name } : {};
}

function ownerOf(items: readonly MessageItem[], senders: readonly Participant[], viewerName?: string): Sides['me'] {
  const [memberId, ...others] = new Set(items.flatMap(({ urn }) => urn?.owner ?? []));
  if (!memberId || others.length > 0) return undefined;
  const name = senders.find((sender) => sender.memberId === memberId && sender.name)?.name ?? viewerName;
  return { memberId, isMe: true, ...(name && { name }) };
}

function messageOf(item: MessageItem, sender: Participant, { me, others, marksOthers }: Sides): ThreadMessage {
  const { urn, text, isOther } = item;
  const direction = directionOf({ owner: me?.memberId, sender: sender.memberId, isOther, marksOthers });
  return {
    ...(urn && { id: urn.id, sentAt: urn.sentAt }),
    sender: { ...sender, ...(direction && { isMe: direction === 'outbound' }) },
    recipients: direction ? recipientsOf(direction, sender, others, me) : [],
    ...(direction && { direction }),
    kind: 'message',
    collapsed: false,
    ...(text && { text }),
  };
}

function recipientsOf(
  direction: 'inbound' | 'outbound',
  sender: Participant,
  others: readonly Participant[],
  me: Participant | undefined,
): Participant[] {
  if (direction === 'outbound') return [...others];
  return [...(me ? [me] : []), ...others.filter((other) => !samePerson(other, sender))];
}

function readingOf(messages: readonly ThreadMessage[], me: Sides['me'], frame: ConversationFrame): ThreadReading {
  const kept = [...new Map(messages.map((message, at) => [message.id ?? at, message])).values()];
  return {
    pageKind: 'thread',
    site: 'linkedin',
    url: conversationHref(frame.id, frame.url),
    threadId: frame.id,
    ...(me && { viewer: { memberId: me.memberId, source: 'message urn', ...(me.name && { name: me.name }) } }),
    messages: kept,
    missing: missingIn(kept, me !== undefined, frame.isBound),
  };
}

/** `ownMessageMark`: no real page has yet shown how the site marks what the rep sent. */
function missingIn(messages: readonly ThreadMessage[], hasViewer: boolean, isBound: boolean): string[] {
  const missing = {
    viewer: !hasViewer,
    threadIdInPage: !isBound,
    messageId: messages.some(({ id }) => id === undefined),
    sender: messages.some(({ sender }) => !sender.memberId),
    direction: messages.some(({ direction }) => direction === undefined),
    ownMessageMark: messages.some(({ direction }) => direction === 'outbound'),
  };
  return Object.entries(missing).flatMap(([what, isMissing]) => (isMissing ? what : []));
}
