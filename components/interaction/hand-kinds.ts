import type { Channel, Direction, InteractionKind } from '@/storage/model/interaction';
import { saysHumanWord } from '@/storage/model/kind-overrides';
import type { KindRules } from '@/storage/model/kind-rules';
import { KIND_NAMES } from './kind-names';

/** What the rep can log by hand: a kind, and where that has two sides, whose it was. */
export interface HandKind {
  id: string;
  kind: InteractionKind;
  channel: Channel;
  label: string;
  /** Set where the words say it; else the rep's table does. */
  direction?: Direction;
}

const twoSided = (kind: InteractionKind, channel: Channel, theirs: string, ours: string): HandKind[] => [
  { id: `${kind}:${channel}:inbound`, kind, channel, label: theirs, direction: 'inbound' },
  { id: `${kind}:${channel}:outbound`, kind, channel, label: ours, direction: 'outbound' },
];
const plain = (kind: InteractionKind, channel: Channel = 'other'): HandKind => ({
  id: kind,
  kind,
  channel,
  label: KIND_NAMES[kind],
});

/** Everything that is logged by hand. What a machine sends is not. */
export const HAND_KINDS: readonly HandKind[] = [
  ...twoSided('call', 'call', 'Phone talk', 'Call, nobody reached'),
  ...twoSided('message', 'linkedin', 'They wrote on LinkedIn', 'You wrote on LinkedIn'),
  ...twoSided('message', 'email', 'They wrote a mail', 'You wrote a mail'),
  plain('meeting', 'meeting'),
  plain('fair', 'meeting'),
  ...twoSided('comment', 'comment', 'They commented', 'You commented'),
  plain('product-question'),
  plain('quote-request'),
  plain('meeting-booked'),
  plain('budget-talk'),
  plain('link-click'),
  plain('form'),
  plain('download'),
  plain('event-sign-up'),
  plain('newsletter-sign-up'),
  plain('ad-click'),
  plain('site-visit'),
  plain('post-reaction', 'linkedin'),
  plain('connection', 'linkedin'),
  plain('purchased-list'),
  plain('content-shared'),
  plain('other'),
];

/** Outbound is preset: a slip then never makes a relationship two-way. */
export const FIRST_HAND_KIND = 'call:call:outbound';

/** The choice with this id. */
export function handKind(id: string): HandKind {
  return HAND_KINDS.find((one) => one.id === id) ?? plain('other');
}

/** The choice that says the same, or where it leaves the direction open, nearly so. */
export function handKindOf(kind: InteractionKind, channel: Channel, direction: Direction): HandKind {
  const ofKind = HAND_KINDS.filter((one) => one.kind === kind);
  const ofDirection = ofKind.filter((one) => one.direction === undefined || one.direction === direction);
  return ofDirection.find((one) => one.channel === channel) ?? ofDirection[0] ?? plain('other');
}

/** Which way it went, unless the rep says otherwise. */
export function usualDirection({ kind, direction }: HandKind, rules: KindRules): Direction {
  return direction ?? rules[kind].direction;
}

/** Under which heading a choice stands in the list, by the rep's table. */
export function handGroup(choice: HandKind, rules: KindRules): string {
  if (!saysHumanWord(choice.kind, rules[choice.kind].meaning)) return 'Signs of interest';
  return usualDirection(choice, rules) === 'inbound' ? 'They answered' : 'Ours';
}
