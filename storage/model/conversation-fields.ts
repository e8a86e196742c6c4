import type { Contact } from './contact';
import { earliest } from './earliest';
import type { Interaction } from './interaction';
import { relationshipFrom } from './relationship';

type ConversationFields = Pick<
  Contact,
  'lastInboundAt' | 'lastOutboundAt' | 'inboundCount' | 'outboundCount' | 'twoWayAt'
>;

/**
 * What a contact says of its conversation; the interactions are as the rep corrected them. An automatic message counts
 * as inbound but never makes it two-way.
 */
export function conversationFields(interactions: Interaction[]): ConversationFields {
  const { inboundCount, outboundCount, lastInboundAt, lastOutboundAt } = relationshipFrom(interactions);
  const answers = interactions.filter(({ direction, genuine }) => direction === 'inbound' && genuine);
  return {
    inboundCount,
    outboundCount,
    lastInboundAt,
    lastOutboundAt,
    twoWayAt: earliest(answers.map(({ at }) => at)),
  };
}
