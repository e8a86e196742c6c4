import type { Interaction } from '../interaction';
import type { ImportedInteraction } from './imported-person';

type Said = Pick<ImportedInteraction, 'channel' | 'direction' | 'at' | 'threadId' | 'messageId'>;

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** How a file's message is known that has no id of the site's own. */
export const FROM_ARCHIVE = 'archive:';

/** Does an interaction come from a file in which messages have no ids of their own? */
export const isFromArchive = ({ messageId }: Pick<Interaction, 'messageId'>): boolean =>
  messageId?.startsWith(FROM_ARCHIVE) ?? false;

/** The id of a conversation without what differs only in spelling: sites write base 64 in two alphabets. */
function threadKey(threadId: string): string {
  return threadId.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
}

/**
 * May these two be one message, logged from a page and from a file? A page has the moment to the millisecond and the site's id; a
 * file cuts it to the second or the minute and has none. Both know the conversation.
 */
function isSameMoment(one: Said, other: Said): boolean {
  if (one.channel !== other.channel || one.direction !== other.direction) return false;
  if (!one.threadId || !other.threadId || threadKey(one.threadId) !== threadKey(other.threadId)) return false;
  const unit = one.at % MINUTE_MS === 0 || other.at % MINUTE_MS === 0 ? MINUTE_MS : SECOND_MS;
  return Math.floor(one.at / unit) === Math.floor(other.at / unit);
}

/**
 * The messages among `said` that are not in `known` yet. Each known one stands for one message: of two in the same second both stay
 * two. Only where one of the two has no id of the site's own does the moment count; else the ids tell.
 */
export function notYetKnown<T extends Said>(said: readonly T[], known: readonly Said[]): T[] {
  const ids = new Set(known.flatMap(({ channel, messageId }) => (messageId ? `${channel}:${messageId}` : [])));
  const unknown = said.filter(({ channel, messageId }) => !ids.has(`${channel}:${messageId}`));
  const same = new Set(said.map(({ channel, messageId }) => `${channel}:${messageId}`));
  const left = known.filter(({ channel, messageId }) => !same.has(`${channel}:${messageId}`));
  if (left.length === 0) return unknown;
  const byMinute = new Map<number, Said[]>();
  for (const one of left) {
    const minute = Math.floor(one.at / MINUTE_MS);
    byMinute.set(minute, [...(byMinute.get(minute) ?? []), one]);
  }
  return unknown.filter((one) => {
    const near = byMinute.get(Math.floor(one.at / MINUTE_MS)) ?? [];
    const at = near.findIndex((other) => isArchived(one, other) && isSameMoment(one, other));
    if (at >= 0) near.splice(at, 1);
    return at < 0;
  });
}

/** Two ids of the site's own that differ are two messages. */
const isArchived = (one: Said, other: Said): boolean => isFromArchive(one) || isFromArchive(other);
