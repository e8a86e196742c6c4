import type { ThreadReading } from './page-reading';
import { isFromFuture } from './why-not-logged';

/** What a reading lacks whose mail of the future was left out. */
export const UNSENT = 'unsentMessages';

/** A thread without the messages that are dated after now (epoch milliseconds): scheduled mail has not been sent. */
export function withoutFuture(reading: ThreadReading, now: number): ThreadReading {
  const messages = reading.messages.filter((message) => !isFromFuture(message, now));
  if (messages.length === reading.messages.length) return reading;
  return { ...reading, messages, missing: [...new Set([...reading.missing, UNSENT])] };
}
