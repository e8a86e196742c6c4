import type { Contact } from './contact';
import type { FollowUp } from './follow-up';
import type { Interaction } from './interaction';

type Known = Pick<Contact, 'doNotContact' | 'twoWayAt' | 'lastInboundAt' | 'lastOutboundAt'> &
  Partial<Pick<Contact, 'stage'>>;

/** A talk has both sides in it: nothing of it waits for an answer. */
const isTalk = ({ channel }: Interaction): boolean => channel === 'call' || channel === 'meeting';

/**
 * Can an answer of theirs wait for ours, as far as the contact itself tells? Where not, there is no need to read the
 * conversation. Of those with whom it is over, lost or disqualified, none does.
 */
export function mayAwaitReply({ stage, doNotContact, twoWayAt, lastInboundAt, lastOutboundAt }: Known): boolean {
  if (stage === 'lost' || stage === 'disqualified') return false;
  if (doNotContact || twoWayAt === undefined || lastInboundAt === undefined) return false;
  return lastOutboundAt === undefined || lastInboundAt >= lastOutboundAt;
}

/**
 * Since when (epoch ms) an answer of theirs waits: the time of their newest genuine words, as long as nobody has acted
 * on them: nothing of ours is later, no talk, and no follow-up was done since. One that an interaction closed by itself is
 * nobody's doing. Out-of-office and the like neither wait nor end the wait.
 */
export function awaitingReplySince(
  contact: Known,
  conversation: readonly Interaction[],
  followUps: readonly FollowUp[],
): number | undefined {
  if (!mayAwaitReply(contact)) return undefined;
  const since = latest(conversation.filter((one) => one.direction === 'inbound' && one.genuine && !isTalk(one)));
  if (since === undefined) return undefined;
  const ours = latest(conversation.filter((one) => one.direction === 'outbound' || (isTalk(one) && one.genuine)));
  if (ours !== undefined && ours > since) return undefined;
  const isSettled = followUps.some(({ status, doneAt, evidenceId }) => {
    return status === 'done' && evidenceId === undefined && doneAt !== undefined && doneAt > since;
  });
  return isSettled ? undefined : since;
}

function latest(interactions: readonly Interaction[]): number | undefined {
  return interactions.reduce<number | undefined>(
    (last, { at }) => (last === undefined || at > last ? at : last),
    undefined,
  );
}
