import { normaliseAddress } from '@/storage/model/email-address';
import type { Participant, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { isLoggable, type LoggableMessage } from '@/storage/model/thread-interaction';

/** Somebody who takes part in a thread, and their messages in page order. */
export interface ThreadPerson {
  /** Normalised. */
  address: string;
  name?: string | undefined;
  /** What they sent and what was sent to them, as far as it can be logged. */
  messages: LoggableMessage[];
}

/** Everybody in a thread but the rep and machines that send bounces. Empty while the open account is unknown. */
export function threadPeople(reading: ThreadReading): ThreadPerson[] {
  if (!reading.viewer) return [];
  const own = normaliseAddress(reading.viewer.address);
  const people = new Map<string, ThreadPerson>();
  for (const participant of reading.messages.flatMap(participants)) {
    const address = participant.address ? normaliseAddress(participant.address) : undefined;
    if (!address || address === own || participant.isMe) continue;
    people.set(address, {
      address,
      name: people.get(address)?.name ?? participant.name,
      messages:
        people.get(address)?.messages ??
        reading.messages.filter(isLoggable).filter((message) => isWith(message, address)),
    });
  }
  return [...people.values()];
}

function participants(message: ThreadMessage): Participant[] {
  return message.kind === 'bounce' ? message.recipients : [message.sender, ...message.recipients];
}

function isWith(message: LoggableMessage, address: string): boolean {
  const isThem = (other: string | undefined) => other !== undefined && normaliseAddress(other) === address;
  if (message.kind === 'bounce') return message.text?.toLowerCase().includes(address) ?? false;
  if (message.direction === 'inbound') return isThem(message.sender.address);
  return message.recipients.some((recipient) => isThem(recipient.address));
}

/** The newest message of theirs that a human wrote, as far as the page tells. */
export function newestAnswer(person: ThreadPerson): LoggableMessage | undefined {
  return person.messages.findLast(({ direction, kind }) => direction === 'inbound' && kind === 'message');
}
