import { cleanLine, cleanText } from './clean-text';
import type { ContactId } from './contact';
import { isGenuineKind } from './genuine';
import type { Direction, Interaction } from './interaction';
import type { ThreadMessage } from './page-reading';

const LONGEST_EXCERPT = 5_000;

/** A message that can be logged: opened, with its lasting id, its time and its direction. */
export type LoggableMessage = ThreadMessage & { id: string; sentAt: number; direction: Direction };

export function isLoggable(message: ThreadMessage): message is LoggableMessage {
  return !message.collapsed && [message.id, message.sentAt, message.direction].every((part) => part !== undefined);
}

/** The id follows from contact, channel and message: the same message logged twice, on two devices too, is one row. */
export function threadInteractionId(contactId: ContactId, messageId: string): string {
  return `${contactId}:email:${messageId}`;
}

export interface ThreadContext {
  contactId: ContactId;
  threadId: string;
  subject?: string | undefined;
  loggedAt: number;
}

/** The interaction that a mail message is for a contact. */
export function threadInteraction(message: LoggableMessage, thread: ThreadContext): Interaction {
  const { id: messageId, kind, kindReason, direction, sentAt: at } = message;
  const genuine = isGenuineKind(kind);
  return {
    id: threadInteractionId(thread.contactId, messageId),
    contactId: thread.contactId,
    channel: 'email',
    kind,
    direction,
    genuine,
    genuineReason: genuine ? undefined : (cleanLine(kindReason, 300) ?? kind),
    at,
    subject: cleanLine(thread.subject, 1_000),
    excerpt: cleanText(message.text ?? message.snippet, LONGEST_EXCERPT),
    threadId: thread.threadId,
    messageId,
    loggedAt: thread.loggedAt,
  };
}
