import type { Participant, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { conversationHref } from './conversation-address';
import { type Correspondent, correspondentIn } from './correspondent';
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

/** Two parts of a conversation that name different people. */
export interface Dispute {
  expected: string;
  found: string;
}

/** Is this a disagreement, and not a reading? */
export function isDispute(found: ThreadReading | Dispute): found is Dispute {
  return 'found' in found;
}

/**
 * What a conversation says. Nothing in it that is not bound to the conversation's id can be logged or saved: such a
 * reading has no ids of messages or members.
 * @returns the disagreement when its parts name different people: it is not all of one conversation
 */
export function conversationReading(
  { element, items, hasMore }: MountedConversation,
  frame: ConversationFrame,
): ThreadReading | Dispute {
  const senders = sendersOf(items).map((sender) => (frame.isBound ? sender : withoutId(sender)));
  const me = ownerOf(items, senders, frame.viewerName);
  const correspondent = correspondentIn(element);
  const foreign = senders.filter(({ memberId }) => memberId && memberId !== me?.memberId);
  const dispute = disputeIn(correspondent, foreign);
  if (dispute) return dispute;
  const framed = correspondent.person?.memberId;
  const isSender = foreign.some(({ memberId }) => memberId === framed);
  const named = framed && isSender ? correspondent.person : agreed(correspondent.person, frame);
  const others = otherPeople([...(named ? [named] : []), ...senders], me);
  const sides: Sides = { others, marksOthers: items.some(({ isOther }) => isOther), ...(me && { me }) };
  const messages = items.map((item, at) => messageOf(item, senders[at] ?? {}, sides));
  const said = messages.filter((_, at) => items[at]?.isSaid);
  const reading = readingOf(said, me, frame);
  return hasMore ? { ...reading, missing: [...reading.missing, 'olderMessages'] } : reading;
}

/** The title must lead to one who wrote, and call them as their messages do. */
function disputeIn({ person, disputed }: Correspondent, senders: readonly Participant[]): Dispute | undefined {
  if (disputed) return { expected: person?.name ?? 'one person', found: 'another person' };
  if (!person?.memberId || senders.length === 0) return undefined;
  const theirs = senders.filter(({ memberId }) => memberId === person.memberId);
  const expected = person.name ?? person.memberId;
  if (theirs.length === 0) return { expected, found: senders[0]?.name ?? 'another person' };
  const found = theirs.find(({ name }) => name && person.name && !isSameName(name, person.name))?.name;
  return found ? { expected, found } : undefined;
}

/** A title may be shorter, or say more beside the name. */
function isSameName(one: string, other: string): boolean {
  const [folded, otherFolded] = [foldedName(one), foldedName(other)];
  return folded.includes(otherFolded) || otherFolded.includes(folded);
}

function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
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
    sender: { ...sender, ...senderMark(direction, sender, me) },
    recipients: direction ? recipientsOf(direction, sender, others, me) : [],
    ...(direction && { direction }),
    kind: 'message',
    collapsed: false,
    ...(text && { text }),
  };
}

/** The rep's own name tells no direction, but is enough not to take them for somebody else. */
function senderMark(direction: ThreadMessage['direction'], sender: Participant, me: Sides['me']): { isMe?: boolean } {
  if (direction) return { isMe: direction === 'outbound' };
  return me && samePerson(sender, me) ? { isMe: true } : {};
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
