import type { Contact } from './contact';
import { earliest } from './earliest';
import { withEffectiveGenuine } from './genuine';
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
