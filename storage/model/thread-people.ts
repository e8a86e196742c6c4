import { type EmailAddress, normaliseAddress } from './email-address';
import type { Participant, ThreadMessage, ThreadReading } from './page-reading';
import { foldedWords } from './search-words';
import { isLoggable, type LoggableMessage } from './thread-interaction';
import { type WhyNotLogged, whyNotLogged } from './why-not-logged';

/** By what a participant is told from the others: a mail address, LinkedIn's member id, or, where a page shows no more, a name. */
export type PersonKey = `mail:${string}` | `linkedin:${string}` | `name:${string}`;

/** Somebody who takes part in a thread, and their messages in page order. */
export interface ThreadPerson {
  key: PersonKey;
  /** Normalised. */
  address?: EmailAddress | undefined;
  memberId?: string | undefined;
  name?: string | undefined;
  /** What they sent and what was sent to them, as far as it can be logged. */
  messages: LoggableMessage[];
  /** Why others of theirs cannot be; one reason for each message. */
  notLogged: WhyNotLogged[];
}

/** The strongest key that a page gives of a participant; `undefined` when it says nothing at all. */
export function personKey({ address, memberId, name }: Participant): PersonKey | undefined {
  const mail = address ? normaliseAddress(address) : undefined;
  if (mail) return `mail:${mail}`;
  if (memberId) return `linkedin:${memberId}`;
  const words = foldedWords(name ?? '').join(' ');
  return words ? `name:${words}` : undefined;
}

/** Everybody in a thread but the rep and machines that send bounces. Empty while nobody can say who "me" is. */
export function threadPeople(reading: ThreadReading): ThreadPerson[] {
  if (!reading.viewer) return [];
  const own = [personKey(reading.viewer), personKey({ name: reading.viewer.name })];
  const people = new Map<PersonKey, ThreadPerson>();
  for (const participant of reading.messages.flatMap(participantsOf)) {
    const key = personKey(participant);
    if (!key || own.includes(key) || participant.isMe) continue;
    // Members who hide themselves all have one name, and a name alone may be the rep's own.
    if (reading.site === 'linkedin' && !participant.memberId) continue;
    const known = people.get(key);
    if (known) known.name ??= participant.name;
    else people.set(key, { ...newPerson(participant), key, ...messagesWith(reading, key) });
  }
  return [...people.values()];
}

/** A thread's messages from and to one person, and the bounces of mail to them, whether they can be logged or not. */
export function allMessagesWith(reading: ThreadReading, key: PersonKey): ThreadMessage[] {
  return reading.messages.filter((message) => isWith(message, key));
}

function messagesWith(reading: ThreadReading, key: PersonKey): Pick<ThreadPerson, 'messages' | 'notLogged'> {
  const all = allMessagesWith(reading, key);
  return { messages: all.filter(isLoggable), notLogged: all.flatMap((message) => whyNotLogged(message) ?? []) };
}

function newPerson({ name, address, memberId }: Participant): Pick<ThreadPerson, 'name' | 'address' | 'memberId'> {
  return { name, address: address ? normaliseAddress(address) : undefined, memberId };
}

function participantsOf(message: ThreadMessage): Participant[] {
  return message.kind === 'bounce' ? message.recipients : [message.sender, ...message.recipients];
}

function isWith(message: ThreadMessage, key: PersonKey): boolean {
  if (message.kind === 'bounce') return key.startsWith('mail:') && namesAddress(message, key.slice('mail:'.length));
  const isSender = personKey(message.sender) === key;
  if (message.direction === 'inbound') return isSender;
  return (isSender && !message.direction) || message.recipients.some((recipient) => personKey(recipient) === key);
}

function namesAddress({ text }: ThreadMessage, address: string): boolean {
  return text?.toLowerCase().includes(address) ?? false;
}

/** The newest message of theirs that a human wrote, as far as the page tells. */
export function newestAnswer(person: ThreadPerson): LoggableMessage | undefined {
  return person.messages.findLast(({ direction, kind }) => direction === 'inbound' && kind === 'message');
}

/** What to call somebody who may have no name. */
export function personLabel({ name, address }: Pick<ThreadPerson, 'name' | 'address'>): string {
  return name ?? address ?? 'LinkedIn member';
}
