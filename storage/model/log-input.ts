import type { ContactId } from './contact';
import type { Channel, Direction, InteractionKind } from './interaction';
import type { ThreadMessage } from './page-reading';

/** The messages of one thread, to be logged against one contact. */
export interface ThreadLogInput {
  contactId: ContactId;
  /** `email` unless told. */
  channel?: Extract<Channel, 'email' | 'linkedin'>;
  threadId: string;
  subject?: string;
  messages: ThreadMessage[];
}

export interface LogThreadResult {
  contactId: ContactId;
  logged: number;
  alreadyLogged: number;
  /** Collapsed rows and messages without direction. */
  notLoggable: number;
  eventId?: string;
}

/** Of a note that is logged by hand, in characters. */
export const LONGEST_LOGGED_NOTE = 5_000;

/** One interaction entered by hand. */
export interface InteractionInput {
  contactId: ContactId;
  channel: Channel;
  kind: InteractionKind;
  direction: Direction;
  at: number;
  note?: string;
}
