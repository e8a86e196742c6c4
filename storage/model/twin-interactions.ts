import type { Interaction } from './interaction';

/** The same message logged on two contacts: of the two rows one stays, the one that was logged first. */
export interface Twins {
  stays: Interaction;
  goes: Interaction;
}

/** The messages that were logged on both sides. Only a message with a lasting id can be known again. */
export function twinInteractions(keep: Interaction[], merge: Interaction[]): Twins[] {
  const known = new Map(keep.flatMap((one) => (one.messageId ? [[messageKey(one), one] as const] : [])));
  return merge.flatMap((one) => {
    const twin = one.messageId === undefined ? undefined : known.get(messageKey(one));
    return twin ? [inOrder(one, twin)] : [];
  });
}

/** By what a message is known on whomever it is logged. */
export function messageKey({ channel, messageId }: Interaction): string {
  return `${channel}:${messageId}`;
}

/** Which of two rows of one message stays: the one that was logged first. */
export function inOrder(one: Interaction, other: Interaction): Twins {
  const isFirst = one.loggedAt === other.loggedAt ? one.id < other.id : one.loggedAt < other.loggedAt;
  return isFirst ? { stays: one, goes: other } : { stays: other, goes: one };
}
