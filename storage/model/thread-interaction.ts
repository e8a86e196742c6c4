import { cleanLine, cleanText } from './clean-text';
import type { ContactId } from './contact';
import { isGenuineKind } from './genuine';
import type { Channel, Direction, Interaction } from './interaction';
import type { ThreadMessage } from './page-reading';
import { whyNotLogged } from './why-not-logged';

/** Channels that have threads of messages. */
export type ThreadChannel = Extract<Channel, 'email' | 'linkedin'>;

const LONGEST_EXCERPT = 5_000;

/** A message that can be logged: opened, with its lasting id, its time and its direction. */
export type LoggableMessage = ThreadMessage & { id: string; sentAt: number; direction: Direction };

export function isLoggable(message: ThreadMessage): message is LoggableMessage {
  return whyNotLogged(message) === undefined;
}

/** The id follows from contact, channel and message: the same message logged twice, on two devices too, is one row. */
export function threadInteractionId(contactId: ContactId, messageId: string, channel: ThreadChannel = 'email'): string {
  return `${contactId}:${channel}:${messageId}`;
}

export interface ThreadContext {
  contactId: ContactId;
  channel: ThreadChannel;
  threadId: string;
  subject?: string | undefined;
  loggedAt: number;
}

/** The interaction that a message is for a contact. */
export function threadInteraction(message: LoggableMessage, thread: ThreadContext): Interaction {
  const { id: messageId, kind, kindReason, absence, direction, sentAt: at } = message;
  const genuine = isGenuineKind(kind);
  return {
    id: threadInteractionId(thread.contactId, messageId, thread.channel),
    contactId: thread.contactId,
    channel: thread.channel,
    kind,
    direction,
    genuine,
    genuineReason: genuine ? undefined : (cleanLine(kindReason, 300) ?? kind),
    at,
    absence,
    subject: cleanLine(message.subject ?? thread.subject, 1_000),
    excerpt: cleanText(message.text ?? message.snippet, LONGEST_EXCERPT),
    threadId: thread.threadId,
    messageId,
    loggedAt: thread.loggedAt,
  };
}
