import { type EmailAddress, normaliseAddress } from './email-address';
import type { Participant, ThreadMessage, ThreadReading } from './page-reading';

/**
 * A thread as it reads for a rep who said of some addresses "this is also me": mail from such an alias is outbound, and
 * where the page does not say whose account is open, an alias that takes part says it, or one that the page's frame names.
 * Other threads stay as they are.
 */
export function withOwnAddresses(reading: ThreadReading, ownAddresses: readonly EmailAddress[]): ThreadReading {
  const own = new Set(ownAddresses);
  const mine = ownParticipant(reading, own) ?? ownAccount(reading, own);
  if (!mine?.address) return reading;
  const viewer = reading.viewer ?? { address: mine.address, name: mine.name, source: 'own addresses' };
  return { ...reading, viewer, messages: reading.messages.map((message) => withDirection(message, own)) };
}

function ownParticipant({ messages }: ThreadReading, own: ReadonlySet<string>): Participant | undefined {
  return messages.flatMap(({ sender, recipients }) => [sender, ...recipients]).find((one) => isOwn(one, own));
}

function ownAccount({ accounts = [] }: ThreadReading, own: ReadonlySet<string>): Participant | undefined {
  return accounts.map((address) => ({ address })).find((one) => isOwn(one, own));
}

function withDirection(message: ThreadMessage, own: ReadonlySet<string>): ThreadMessage {
  const [sender, recipients] = [marked(message.sender, own), message.recipients.map((one) => marked(one, own))];
  const people = { ...message, sender, recipients };
  if (isOwn(sender, own)) return { ...people, direction: 'outbound' };
  const isToMe = sender.address !== undefined && recipients.some((one) => isOwn(one, own));
  return message.direction === undefined && isToMe ? { ...people, direction: 'inbound' } : people;
}

function marked(participant: Participant, own: ReadonlySet<string>): Participant {
  return isOwn(participant, own) ? { ...participant, isMe: true } : participant;
}

function isOwn({ address }: Participant, own: ReadonlySet<string>): boolean {
  const normalised = address ? normaliseAddress(address) : undefined;
  return normalised !== undefined && own.has(normalised);
}
