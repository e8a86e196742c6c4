import type { Absence } from '../absence';
import type { ThreadMessage, ThreadReading } from '../page-reading';
import { classifyReply } from './classify-reply';
import { cannedIn } from './linkedin-canned';
import { ownTextOf } from './quote/own-text';
import type { ReplyLook, ReplyVerdict } from './reply-look';
import { returnsOn } from './return-date';

/** LinkedIn has neither bounces nor calendars nor newsletters in a conversation. */
const ON_LINKEDIN: ReadonlySet<ReplyVerdict['kind']> = new Set(['auto-reply', 'absence']);

/** The shortest text that says something when it comes twice. */
const REPEATED_FROM = 40;

/**
 * A thread with what each message itself says, without quoted history and signature that the page's marks did not tell,
 * and with the kind of each message that came in, and the words that decided. What the page has said already and
 * what the rep wrote stay as they are. The same reading again gives the same.
 */
export function withReplyKinds(reading: ThreadReading): ThreadReading {
  const messages: ThreadMessage[] = [];
  for (const [at, message] of reading.messages.entries()) {
    messages.push(withOwnKind(message, at, { ...reading, messages: [...messages, message] }));
  }
  return { ...reading, messages };
}

/** What a mail server quotes of the mail that did not arrive is what a bounce has to say: it stays. */
function withOwnKind(message: ThreadMessage, at: number, reading: ThreadReading): ThreadMessage {
  const said = message.text && reading.site !== 'linkedin' ? ownTextOf(message.text).text : message.text;
  const own = said && said !== message.text ? { ...message, text: said } : message;
  if (message.kind !== 'message' || message.direction === 'outbound') return message.kind === 'bounce' ? message : own;
  const whole = withKind(message, at, reading);
  return own === message || whole.kind === 'bounce' ? whole : withKind(own, at, reading);
}

function withKind(message: ThreadMessage, at: number, reading: ThreadReading): ThreadMessage {
  const text = message.text ?? message.snippet ?? '';
  const canned = reading.site === 'linkedin' ? cannedIn(text) : undefined;
  if (canned) return { ...message, kind: 'auto-reply', kindReason: canned };
  const verdict = classifyReply(lookOf(message, at, text, reading));
  const { kind, reason } = verdict;
  if (kind === 'message' || (reading.site === 'linkedin' && !ON_LINKEDIN.has(kind))) return message;
  const absence = absenceOf(verdict, message.sentAt);
  return { ...message, kind, kindReason: reason.slice(0, 300), ...(absence && { absence }) };
}

function lookOf(
  message: ThreadMessage,
  at: number,
  text: string,
  { messages, subject, site }: ThreadReading,
): ReplyLook {
  const before = messages.slice(0, at);
  const ours = before.findLast(({ direction }) => direction === 'outbound')?.sentAt;
  return {
    senderAddress: message.sender.address,
    senderName: message.sender.name,
    // A thread has the subject of its first message.
    subject: message.subject ?? (at === 0 && site !== 'linkedin' ? subject?.value : undefined),
    text,
    ...(ours !== undefined && message.sentAt !== undefined && { secondsSinceOurs: (message.sentAt - ours) / 1_000 }),
    isRepeated: text.length >= REPEATED_FROM && before.some((one) => one.text === text && one.direction !== 'outbound'),
  };
}

function absenceOf(
  { returnDate, substitute, leftCompany }: ReplyVerdict,
  sentAt: number | undefined,
): Absence | undefined {
  const day = returnDate && sentAt !== undefined ? returnsOn(returnDate, sentAt) : undefined;
  if (!day && !substitute && !leftCompany) return undefined;
  return { ...(day && { returnsOn: day }), ...(substitute && { substitute }), ...(leftCompany && { leftCompany }) };
}
