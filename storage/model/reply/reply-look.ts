import type { ReturnDate } from './return-date';
import type { Substitute } from './substitute';

/** What is known of a message that came in. Headers are not on the screen, so none are asked for. */
export interface ReplyLook {
  readonly senderAddress?: string | undefined;
  readonly senderName?: string | undefined;
  /** Only where it is this message's own, not that of an older thread. */
  readonly subject?: string | undefined;
  /** What the sender wrote, without quoted history. */
  readonly text: string;
  /** From our own last message before it to this one, in seconds. */
  readonly secondsSinceOurs?: number | undefined;
  /** The same sender has sent the same words in this thread before. */
  readonly isRepeated?: boolean | undefined;
  /** Of the page or the contact (`de`, `pt-BR`): decides only how a date in figures is read. */
  readonly language?: string | undefined;
}

/** `absence`: somebody is away and says so; a person may have written it, or a machine. */
export type ReplyKind = 'message' | 'auto-reply' | 'bounce' | 'calendar' | 'newsletter' | 'absence';

export interface ReplyVerdict {
  readonly kind: ReplyKind;
  /** The words that decided; empty for a message. */
  readonly reason: string;
  readonly returnDate?: ReturnDate;
  readonly substitute?: Substitute;
  /** The person does not work there any more. */
  readonly leftCompany?: true;
}
