import type { DraftUse } from '../draft-use';
import type { Interaction } from '../interaction';
import { resemblesDraft } from './resemblance';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A draft that was not sent after so long was left. */
const SENT_WITHIN = 3 * DAY;
/** An answer after so long is no answer to it. */
const ANSWERED_WITHIN = 30 * DAY;

/** What came of one use of a draft. Times are epoch milliseconds. */
export interface DraftOutcome {
  sentAt?: number;
  answeredAt?: number;
}

/**
 * What came of a contact's draft uses, in the order given. One was sent when an interaction of ours on its channel was
 * logged for a time within 3 days after it, and, by mail or LinkedIn, resembles it; each interaction proves one use.
 * It was answered when a genuine one of theirs followed within 30 days of that, and before the next use was sent.
 * @param uses of one contact, oldest first
 * @param conversation with that contact as it was corrected, oldest first
 */
export function draftOutcomes(uses: readonly DraftUse[], conversation: readonly Interaction[]): DraftOutcome[] {
  const taken = new Set<string>();
  const sent = uses.map((use) => {
    const proof = conversation.find((one) => !taken.has(one.id) && isSending(use, one));
    if (proof) taken.add(proof.id);
    return proof?.at;
  });
  return sent.map((sentAt, index) => {
    if (sentAt === undefined) return {};
    const next = sent.slice(index + 1).find((at) => at !== undefined && at > sentAt);
    const answeredAt = answerAfter(sentAt, next, conversation);
    return { sentAt, ...(answeredAt !== undefined && { answeredAt }) };
  });
}

function isSending(use: DraftUse, { direction, channel, at, kind, contentIds, excerpt }: Interaction): boolean {
  // Pages show times to the minute.
  if (direction !== 'outbound' || at < use.at - MINUTE || at > use.at + SENT_WITHIN) return false;
  if (kind === 'content-shared') return use.contentIds?.some((id) => contentIds?.includes(id)) ?? false;
  if (channel !== use.channel) return false;
  if (channel !== 'email' && channel !== 'linkedin') return true;
  return use.text !== undefined && excerpt !== undefined && resemblesDraft(excerpt, use.text);
}

/** The first genuine answer after a time, within 30 days and before `until`. */
export function answerAfter(
  at: number,
  until: number | undefined,
  conversation: readonly Interaction[],
): number | undefined {
  const last = Math.min(at + ANSWERED_WITHIN, until ?? Number.POSITIVE_INFINITY);
  return conversation.find((one) => one.direction === 'inbound' && one.genuine && one.at > at && one.at <= last)?.at;
}
