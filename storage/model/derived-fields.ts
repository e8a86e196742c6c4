import type { Contact } from './contact';
import type { FollowUp } from './follow-up';
import { effectiveGenuine } from './genuine';
import type { Correction, Interaction } from './interaction';
import { relationshipFrom } from './relationship';

type ConversationFields = Pick<
  Contact,
  'lastInboundAt' | 'lastOutboundAt' | 'inboundCount' | 'outboundCount' | 'twoWayAt'
>;

/** What a contact says of its conversation. An automatic message counts as inbound but never makes it two-way. */
export function conversationFields(interactions: Interaction[], corrections: Correction[]): ConversationFields {
  const effective = withEffectiveGenuine(interactions, corrections);
  const { inboundCount, outboundCount, lastInboundAt, lastOutboundAt } = relationshipFrom(effective);
  const answers = effective.filter(({ direction, genuine }) => direction === 'inbound' && genuine);
  return {
    inboundCount,
    outboundCount,
    lastInboundAt,
    lastOutboundAt,
    twoWayAt: earliest(answers.map(({ at }) => at)),
  };
}

/** The interactions with the rep's later word on each in place of what was logged. */
export function withEffectiveGenuine(interactions: Interaction[], corrections: Correction[]): Interaction[] {
  const corrected = new Set(corrections.map(({ interactionId }) => interactionId));
  return interactions.map((one) =>
    corrected.has(one.id) ? { ...one, genuine: effectiveGenuine(one, corrections) } : one,
  );
}

/** When a contact has to be thought of next: the earliest open follow-up. */
export function nextFollowUpAt(followUps: FollowUp[]): number | undefined {
  return earliest(followUps.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt));
}

function earliest(times: number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((first, time) => Math.min(first, time));
}
