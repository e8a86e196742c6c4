import type { ThreadMessage } from './page-reading';

/** Why a message of a thread is not logged. */
export type WhyNotLogged = 'folded' | 'noId' | 'noTime' | 'noDirection' | 'future' | 'somebodyElses';

/** Clocks differ by a little. What is dated later than that has not been sent yet. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Is a message dated after this moment, as scheduled mail is? Epoch milliseconds. */
export function isFromFuture({ sentAt }: Pick<ThreadMessage, 'sentAt'>, now: number): boolean {
  return sentAt !== undefined && sentAt > now + CLOCKS_DIFFER_MS;
}

/** What a message lacks to be logged; `undefined` when it lacks nothing. */
export function whyNotLogged(message: ThreadMessage, now = Number.POSITIVE_INFINITY): WhyNotLogged | undefined {
  if (message.collapsed) return 'folded';
  if (message.id === undefined) return 'noId';
  if (message.sentAt === undefined) return 'noTime';
  if (message.direction === undefined) return 'noDirection';
  return isFromFuture(message, now) ? 'future' : undefined;
}

/** How many messages are left out for each reason. */
export function countReasons(reasons: readonly WhyNotLogged[]): Partial<Record<WhyNotLogged, number>> {
  const counts: Partial<Record<WhyNotLogged, number>> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
