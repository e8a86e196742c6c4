import { type Interaction, type InteractionKind, interactionKindSchema } from '../interaction';
import { KIND_RULES } from '../kind-rules';
import { minuteOf } from './minute';

/** Something that came in. `at` in epoch ms, of a whole minute. */
export interface Sign {
  kind: InteractionKind;
  at: number;
  /** The interaction; absent in facts that were kept. */
  id?: string;
}

/** What the conversation says. Times are epoch ms of whole minutes. */
export interface ConversationFacts {
  /** By kind, oldest first within each. */
  signs: Sign[];
  /** What we sent since their last answer. */
  tries: number;
  firstTryAt?: number | undefined;
  lastTryAt?: number | undefined;
  /** Their last genuine word. */
  answeredAt?: number | undefined;
}

const ORDER = new Map(interactionKindSchema.options.map((kind, index) => [kind, index]));

/** What interactions say, as the rep corrected them. */
export function conversationFacts(interactions: Interaction[]): ConversationFacts {
  const inbound = interactions.filter(({ direction }) => direction === 'inbound');
  const answeredAt = most(inbound.filter(({ genuine }) => genuine).map(({ at }) => at));
  const tries = interactions
    .filter(({ direction, at }) => direction === 'outbound' && at > (answeredAt ?? -1))
    .map(({ at }) => at);
  const signs = inbound.map((one) => ({ id: one.id, at: minuteOf(one.at), kind: countsAs(one) }));
  return {
    signs: signs.sort(byKind),
    tries: tries.length,
    firstTryAt: minute(least(tries)),
    lastTryAt: minute(most(tries)),
    answeredAt: minute(answeredAt),
  };
}

/** The kind whose points it gets: the rep's word on who wrote a message holds over how it was logged. */
function countsAs({ kind, genuine }: Interaction): InteractionKind {
  if (kind === 'message' && !genuine) return 'auto-reply';
  return genuine && KIND_RULES[kind].meaning === 'automatic' ? 'message' : kind;
}

function byKind(one: Sign, other: Sign): number {
  return (ORDER.get(one.kind) ?? 0) - (ORDER.get(other.kind) ?? 0) || one.at - other.at || compared(one.id, other.id);
}

const compared = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);
const minute = (at: number | undefined): number | undefined => (at === undefined ? undefined : minuteOf(at));
const most = (times: number[]): number | undefined =>
  times.reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
const least = (times: number[]): number | undefined =>
  times.reduce<number | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
