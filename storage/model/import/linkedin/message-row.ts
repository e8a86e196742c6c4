import { cleanText } from '../../clean-text';
import type { RejectReason } from '../rejected-row';
import { archiveDate } from './archive-date';
import { type ArchiveMe, type ArchivePerson, archivePerson, isMe, slugsIn } from './archive-participant';
import type { Places } from './archive-tables';

/** A row of messages.csv, in its parts. */
export interface ArchiveMessage {
  row: number;
  conversation: string;
  sender: ArchivePerson;
  to: string;
  recipients: readonly string[];
  /** Are there addresses of recipients at all? Until 2023 there were none. */
  hasRecipients: boolean;
  date: string;
  subject: string;
  content: string;
}

/** A message between me and one other person. */
export interface MessageWith {
  other: ArchivePerson & { slug: string };
  direction: 'inbound' | 'outbound';
  at: number;
}

export type NotAMessage = { because: RejectReason; detail?: string };

const YES = /^(?:yes|true|ja|oui|si|sí|sim|1)$/i;
const DRAFTS = /^(?:drafts?|entw[uü]rfe?)$/i;
const SPONSORED = /^(?:sponsored|gesponsert|sponsoris[eé]e?|patrocinad[ao])(?![\p{L}])/iu;

/** The parts of a row; or that it is no message between people: a draft, an advertisement, nothing at all. */
export function archiveMessage(
  cells: readonly string[],
  places: Places<'messages'>,
  row: number,
): ArchiveMessage | NotAMessage {
  const cell = (column: keyof typeof places) => (cells[places[column] ?? -1] ?? '').trim();
  if (YES.test(cell('isDraft')) || YES.test(cell('isConversationDraft')) || DRAFTS.test(cell('folder')))
    return { because: 'draft' };
  const isSponsored = (['folder', 'title', 'subject', 'from'] as const).some((column) => SPONSORED.test(cell(column)));
  if (isSponsored || cell('senderUrl').includes('/company/')) return { because: 'sponsored' };
  const content = cleanText(cell('content'), 20_000) ?? '';
  if (content === '' && cell('attachments') === '') return { because: 'empty' };
  return {
    ...{ row, content, conversation: cell('conversation'), date: cell('date'), subject: cell('subject') },
    sender: archivePerson(cell('from'), cell('senderUrl')),
    to: cell('to'),
    recipients: slugsIn(cell('recipientUrls')),
    hasRecipients: cell('recipientUrls') !== '',
  };
}

/**
 * With whom a message is and which way it ran. Sent ones lie among the received: the sender alone tells. One to several people at once
 * is an answer to nobody, and left out.
 */
export function messageWith(
  message: ArchiveMessage,
  me: ArchiveMe,
  othersInConversation: readonly ArchivePerson[],
): MessageWith | NotAMessage {
  const at = archiveDate(message.date);
  if (at === undefined) return { because: 'badDate', detail: message.date };
  const { sender } = message;
  const found = isMe(sender, me) ? recipientOf(message, me, othersInConversation) : senderOf(message, me);
  if ('because' in found) return found;
  const { slug } = found;
  if (slug === undefined) return { because: 'unknownPerson', detail: found.name };
  return { other: { name: found.name, slug }, direction: found === sender ? 'inbound' : 'outbound', at };
}

function senderOf(
  { sender, to, recipients, hasRecipients }: ArchiveMessage,
  me: ArchiveMe,
): ArchivePerson | NotAMessage {
  if (sender.slug === undefined)
    return { because: sender.name === '' ? 'hiddenMember' : 'unknownPerson', detail: sender.name };
  if (hasRecipients && me.slug !== undefined) {
    if (!recipients.includes(me.slug)) return { because: 'withoutMe' };
    return recipients.length === 1 ? sender : { because: 'severalPeople' };
  }
  if (isMe({ name: to }, me)) return sender;
  return { because: namesIn(to).some((name) => isMe({ name }, me)) ? 'severalPeople' : 'withoutMe' };
}

function recipientOf(
  { to, recipients, hasRecipients }: ArchiveMessage,
  me: ArchiveMe,
  others: readonly ArchivePerson[],
): ArchivePerson | NotAMessage {
  const people = recipients.filter((slug) => slug !== me.slug);
  if (people.length > 1) return { because: 'severalPeople' };
  if (people[0] !== undefined) return { name: to, slug: people[0] };
  if (hasRecipients) return { because: recipients.length > 0 ? 'withoutMe' : 'unknownPerson', detail: to };
  // Before addresses of recipients were given: whoever else wrote in the conversation, if it is the one who is named.
  const [other, ...more] = others;
  if (other && more.length === 0 && isMe({ name: to }, { name: other.name })) return other;
  return { because: 'unknownPerson', detail: to };
}

/** Names are joined by ", ", and may have one inside: only good for finding out that there are several. */
function namesIn(to: string): string[] {
  const parts = to.split(', ');
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, length) => parts.slice(from, from + length + 1).join(', ')),
  );
}
