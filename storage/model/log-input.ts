import type { LeftBecause } from './cadence/enrolment';
import type { ContactId } from './contact';
import type { CallOutcome, Channel, Direction, InteractionKind } from './interaction';
import type { Meaning } from './kind-rules';
import type { ThreadMessage } from './page-reading';
import type { Stage } from './stage';
import type { WallMoment } from './wall-moment';
import type { WhyNotLogged } from './why-not-logged';

/** The messages of one thread, to be logged against one contact. */
export interface ThreadLogInput {
  contactId: ContactId;
  /** `email` unless told. */
  channel?: Extract<Channel, 'email' | 'linkedin'>;
  threadId: string;
  subject?: string;
  messages: ThreadMessage[];
}

/** What followed from a message by itself, as an event of its own that can be undone; of a cadence, in the event of its cause. */
export type ReplyEffect = { eventId: string } & (
  | { what: 'followUpMoved'; dueAt: number; returnsOn: string; count: number }
  /** So many waited for the answer that came. */
  | { what: 'followUpAnswered'; count: number }
  /** We got in touch, by an interaction of that kind: so many asked for it. */
  | { what: 'followUpMet'; by: InteractionKind; count: number }
  /** We got in touch again: so many wait anew, the first until then. */
  | { what: 'followUpReset'; by: InteractionKind; dueAt: number; count: number }
  | { what: 'addressDied'; addresses: string[] }
  | { what: 'leftCompany' }
  | { what: 'addressRevived'; address: string }
  /** `cancelled`: so many follow-ups were open. */
  | { what: 'doNotContact'; words: string; cancelled: number }
  | { what: 'cadenceLeft'; cadence: string; because: LeftBecause }
  | { what: 'cadencePaused'; cadence: string; returnsOn: string; dueAt: number }
  /** The step that waited was done; `next` waits from now on. */
  | { what: 'stepDone'; cadence: string; step: number; of: number; next?: { step: number; dueAt: number } }
);

export interface LogThreadResult {
  contactId: ContactId;
  logged: number;
  alreadyLogged: number;
  notLoggable: number;
  /** How many of those for which reason; absent when there are none. */
  whyNot?: Partial<Record<WhyNotLogged, number>>;
  eventId?: string;
  /** The contact is in this stage, out of the funnel, and a genuine answer came: they may come back in. */
  signOfLifeIn?: Stage;
  /** In the order in which they happened, after the logging; absent when there is none. */
  effects?: ReplyEffect[];
}

export interface LogInteractionResult {
  interactionId: string;
  eventId: string;
  /** Absent when there is none. */
  effects?: ReplyEffect[];
}

/** Of a note that is logged by hand, in characters. */
export const LONGEST_LOGGED_NOTE = 5_000;

/** One interaction entered by hand: a call, a meeting with several people, a message elsewhere. */
export interface InteractionInput {
  contactId: ContactId;
  /** Others who took part; each gets an interaction of their own. */
  alsoWith?: readonly ContactId[];
  channel: Channel;
  kind: InteractionKind;
  direction: Direction;
  /** What the rep's table says of the kind. Without effect where that is fixed; absent, the kind is taken as it came. */
  meaning?: Meaning;
  at: number;
  /** Of a call: how it went. The direction follows from it. */
  callOutcome?: CallOutcome;
  note?: string;
  /** Made when the form was opened: pressed twice, or sent again after a failure, it is still one interaction. */
  key?: string;
  /** What to do next, set on the first contact. Epoch milliseconds, or a moment of the wall from which they are worked out. */
  followUp?: { dueAt?: number; when?: WallMoment; note?: string };
}
