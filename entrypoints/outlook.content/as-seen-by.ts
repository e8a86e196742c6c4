import type { Participant, ThreadMessage } from '@/storage/model/page-reading';
import type { Viewer } from './account';

/** Who "me" is in one thread. A name tells only as long as nobody else in the thread bears it. */
export interface Self {
  readonly viewer?: Viewer;
  /** Names that stand beside the account's own address, or in the frame of the page. */
  readonly ownNames: ReadonlySet<string>;
  /** Names that stand beside somebody else's address, and those addresses. */
  readonly otherNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects, from those who are shown with name and address, which names are the viewer's and which are not. */
export function selfIn(viewer: Viewer | undefined, messages: readonly ThreadMessage[]): Self {
  const ownNames = new Set(viewer?.name ? [wordsOf(viewer.name)] : []);
  const otherNames = new Map<string, Set<string>>();
  for (const { name, address } of messages.flatMap(({ sender, recipients }) => [sender, ...recipients])) {
    if (!name || !address || !viewer?.address) continue;
    const words = wordsOf(name);
    if (isSame(address, viewer.address)) ownNames.add(words);
    else otherNames.set(words, (otherNames.get(words) ?? new Set()).add(address));
  }
  return { ...(viewer && { viewer }), ownNames, otherNames };
}

/** The message as this person sees it: direction, and who of those named is the person. */
export function asSeenBy(self: Self, message: ThreadMessage): ThreadMessage {
  const sender = withAddress(self, marked(self, message.sender), message.collapsed);
  const recipients = message.recipients.map((recipient) => marked(self, recipient));
  const direction = directionOf(self, sender, recipients);
  if (direction) return { ...message, sender, recipients, direction };
  const { isMe, ...somebody } = sender;
  return { ...message, sender: isMe ? somebody : sender, recipients };
}

/** A folded message never shows an address and is never logged: there the one beside the same name may stand. */
function withAddress({ otherNames }: Self, person: Participant, isFolded: boolean): Participant {
  const [address, ...others] = (isFolded && !person.isMe && otherNames.get(wordsOf(person.name ?? ''))) || [];
  return address && others.length === 0 ? { ...person, address } : person;
}

/**
 * An address decides. A name alone is what anybody may call themselves: it makes a message outbound only when the viewer
 * is not among its recipients. Inbound is what the viewer is among the recipients of; where nothing is known of those,
 * what comes from somebody else's address, or name as far as that is known as theirs.
 */
function directionOf(self: Self, sender: Participant, recipients: Participant[]): ThreadMessage['direction'] {
  if (sender.isMe === undefined) return undefined;
  const byAddress = sender.address !== undefined && self.viewer?.address !== undefined;
  const isToMe = recipients.some(({ isMe }) => isMe);
  if (sender.isMe) return byAddress || !isToMe ? 'outbound' : undefined;
  const isTheirs = byAddress || self.otherNames.has(wordsOf(sender.name ?? ''));
  return isToMe || (isTheirs && recipients.every(({ isMe }) => isMe === undefined)) ? 'inbound' : undefined;
}

function marked(self: Self, person: Participant): Participant {
  const isMe = isViewer(self, person);
  return isMe === undefined ? person : { ...person, isMe };
}

/** Unknown where name and address do not agree (an alias, or a stranger under the viewer's name). */
function isViewer({ viewer, ownNames, otherNames }: Self, { name, address }: Participant): boolean | undefined {
  const words = name && wordsOf(name);
  const bearsOwnName = words !== undefined && ownNames.has(words);
  if (address && viewer?.address) return isSame(address, viewer.address) || (bearsOwnName ? undefined : false);
  if (address && bearsOwnName) return undefined;
  if (!words || ownNames.size === 0 || (bearsOwnName && otherNames.has(words))) return undefined;
  return bearsOwnName;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordsOf(name: string): string {
  return name.toLowerCase().normalize('NFC');
}
