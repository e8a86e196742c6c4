import { memberIdIn } from './member-id';

/** What the lasting id of a message tells by itself. */
export interface MessageUrn {
  id: string;
  /** Whose mailbox it is, not who wrote. Absent for a mailbox that is no member's own. */
  owner?: string;
  /** The name of its conversation, as `conversationKey` has it. */
  conversation: string;
  /** Epoch milliseconds. */
  sentAt: number;
}

const URN = /^urn:li:msg_message:\(([^(),]+),(2-[\w+/-]+={0,2})\)$/;
/** LinkedIn did not exist before 2003; this far in the future a clock is wrong or a text is no id. */
const EARLIEST = Date.UTC(2003, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * Takes `urn:li:msg_message:(urn:li:fsd_profile:<owner>,2-<base64>)` apart; the base64 holds
 * `<epoch milliseconds>b<digits>-<digits>&<conversation>`. `undefined` for anything else.
 */
export function messageUrnOf(id: string | undefined): MessageUrn | undefined {
  const [, mailbox, name] = URN.exec(id ?? '') ?? [];
  const [, time, conversation] = /^(\d{12,13})b[^&]*&(.+)$/.exec(decoded(name) ?? '') ?? [];
  const sentAt = Number(time);
  if (!id || id.length > 200 || !conversation || sentAt < EARLIEST || sentAt > LATEST) return undefined;
  const owner = memberIdIn(mailbox);
  return { id, ...(owner && { owner }), conversation, sentAt };
}

/** The name of a conversation inside its id (`2-<base64>`): ids that differ only in spelling have the same one. */
export function conversationKey(id: string): string {
  return decoded(id) ?? id;
}

/** The id of the conversation with this name, as addresses write it. */
export function conversationIdOf(key: string): string {
  return `2-${btoa(key)}`;
}

function decoded(name: string | undefined): string | undefined {
  if (!name?.startsWith('2-')) return undefined;
  try {
    return atob(name.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
