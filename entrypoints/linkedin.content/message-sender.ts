import type { Participant, ThreadMessage } from '@/storage/model/page-reading';
import type { MessageItem } from './message-item';

/** Who sent each of these, in their order: what follows in a group is by whoever its first names. */
export function sendersOf(items: readonly MessageItem[]): Participant[] {
  let sender: Participant = {};
  return items.map((item, at) => {
    const before = items[at - 1];
    const goesOn = before && !before.endsGroup && before.isOther === item.isOther;
    sender = item.named ?? (goesOn ? sender : {});
    return sender;
  });
}

/** What the page says of the two sides of a message. */
export interface Sides {
  /** Member id of the mailbox's owner. */
  owner?: string | undefined;
  sender?: string | undefined;
  /** The page marks the message as somebody else's. */
  isOther: boolean;
  /** The page marks others' messages at all. */
  marksOthers: boolean;
}

/**
 * Which way a message ran: the sender against the owner of the mailbox, and the page's own mark, which must not
 * disagree. Without any of them it is unknown; a missing mark alone never makes a message the rep's own.
 * That an own message names the owner and bears no mark is reported and was never seen on a real page: unproven.
 */
export function directionOf({ owner, sender, isOther, marksOthers }: Sides): ThreadMessage['direction'] {
  if (!owner || !sender) return isOther ? 'inbound' : undefined;
  if (owner === sender) return isOther ? undefined : 'outbound';
  return isOther || !marksOthers ? 'inbound' : undefined;
}
