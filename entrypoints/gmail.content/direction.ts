import type { Participant, ThreadMessage } from '@/storage/model/page-reading';
import { type Account, mailboxOf, type Viewer } from './account';
import { isOwnNameWord } from './own-name-words';

/** Who "me" is in one thread: the account, addresses proved to be its own, and those only called "me". */
export interface Self {
  readonly viewer?: Viewer;
  readonly own: ReadonlySet<string>;
  readonly calledMe: ReadonlySet<string>;
}

const NOBODY: Self = { own: new Set(), calledMe: new Set() };

/**
 * The account comes from the frame of the page, or, when that is silent, from the one recipient called "me".
 * Whoever sends a `msg-a:r…` (written in this account) from another address shows an alias.
 */
export function selfIn(account: Account, messages: readonly ThreadMessage[], language: string): Self {
  if (account.disputed) return NOBODY;
  const calledMe = addressesCalledMe(messages, language);
  const viewer = account.viewer ?? onlyOne(calledMe);
  if (!viewer) return NOBODY;
  const own = new Set(account.viewer ? [mailboxOf(viewer.address)] : []);
  for (const { permId, sender } of messages) {
    if (isWrittenHere(permId) && sender.address) own.add(mailboxOf(sender.address));
  }
  return { viewer, own, calledMe: new Set(calledMe.map(mailboxOf)) };
}

function addressesCalledMe(messages: readonly ThreadMessage[], language: string): string[] {
  const called = messages
    .flatMap((message) => message.recipients)
    .filter(({ name }) => isOwnNameWord(name, language))
    .flatMap(({ address }) => address ?? []);
  return [...new Set(called)];
}

function onlyOne([address, ...others]: string[]): Viewer | undefined {
  return address && others.length === 0 ? { address, source: 'recipient called me' } : undefined;
}

function isWrittenHere(permId: string | undefined): boolean {
  return permId?.startsWith('msg-a:r') === true;
}

/** The message as this person sees it: direction, and who of those named is the person. */
export function asSeenBy(self: Self, message: ThreadMessage): ThreadMessage {
  const direction = self.viewer && directionOf(self, message);
  return {
    ...message,
    sender: marked(self, message.sender),
    recipients: message.recipients.map((recipient) => withoutOwnWord(marked(self, recipient))),
    ...(direction && { direction }),
  };
}

/**
 * A name can be chosen by a stranger: who sends and is merely called "me" gets no direction. Nor does mail between
 * others (a list, a hidden copy); rows name no recipients at all.
 */
function directionOf(self: Self, { sender: { address }, recipients }: ThreadMessage): ThreadMessage['direction'] {
  if (!address) return undefined;
  if (self.own.has(mailboxOf(address))) return 'outbound';
  const isToMe = recipients.length === 0 || recipients.some((one) => isMe(self, one.address));
  return isToMe && !self.calledMe.has(mailboxOf(address)) ? 'inbound' : undefined;
}

function isMe({ own, calledMe }: Self, address = ''): boolean {
  return own.has(mailboxOf(address)) || calledMe.has(mailboxOf(address));
}

function marked(self: Self, person: Participant): Participant {
  if (!self.viewer || !person.address) return person;
  return { ...person, isMe: isMe(self, person.address) };
}

/** Gmail names the own recipient by a word of its interface, which is nobody's name. */
function withoutOwnWord({ name, ...person }: Participant): Participant {
  return person.isMe || !name ? person : { ...person, name };
}
