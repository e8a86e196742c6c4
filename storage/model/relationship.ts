import type { Interaction } from './interaction';

/** Which way the conversation runs. Times are epoch milliseconds. */
export interface Relationship {
  /** At least one genuine inbound interaction. */
  twoWay: boolean;
  /** Everything that came in, automatic answers as well. */
  inboundCount: number;
  outboundCount: number;
  genuineInboundCount: number;
  lastInboundAt?: number;
  lastOutboundAt?: number;
  /** The newest genuine inbound interaction. */
  evidence?: Interaction;
}

/** The relationship that a contact's interactions add up to; `genuine` of each is the effective one. */
export function relationshipFrom(interactions: Interaction[]): Relationship {
  const inbound = interactions.filter(({ direction }) => direction === 'inbound');
  const outbound = interactions.filter(({ direction }) => direction === 'outbound');
  const genuine = inbound.filter((interaction) => interaction.genuine);
  const [lastInbound, lastOutbound, evidence] = [newest(inbound), newest(outbound), newest(genuine)];
  return {
    twoWay: genuine.length > 0,
    inboundCount: inbound.length,
    outboundCount: outbound.length,
    genuineInboundCount: genuine.length,
    ...(lastInbound && { lastInboundAt: lastInbound.at }),
    ...(lastOutbound && { lastOutboundAt: lastOutbound.at }),
    ...(evidence && { evidence }),
  };
}

function newest(interactions: Interaction[]): Interaction | undefined {
  return interactions.reduce<Interaction | undefined>(
    (best, one) => (best && best.at >= one.at ? best : one),
    undefined,
  );
}
