import type { Channel, Direction, Interaction, InteractionKind } from '@/storage/model/interaction';

/** The names of the channels. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  email: 'Mail',
  linkedin: 'LinkedIn message',
  call: 'Call',
  meeting: 'Meeting',
  comment: 'Comment',
  other: 'Other',
};

/** Who turned to whom. */
export const DIRECTION_WORDS: Record<Direction, string> = {
  outbound: 'You to them',
  inbound: 'They to you',
};

const KIND_WORDS: Partial<Record<InteractionKind, string>> = {
  'auto-reply': 'Automatic reply',
  bounce: 'Bounce',
  calendar: 'Calendar receipt',
  newsletter: 'Newsletter',
  absence: 'Absence notice',
};

/**
 * What a message is when no human wrote it for this conversation; of a notice what it says. `undefined` for a human's. Mail from
 * an address that takes no answers is automatic, and need not be a reply.
 */
export function machineWords({
  kind,
  absence,
  genuineReason,
}: Pick<Interaction, 'kind' | 'absence' | 'genuineReason'>): string | undefined {
  const maybe = kind === 'absence' ? ', maybe automatic' : '';
  if (absence?.leftCompany && KIND_WORDS[kind]) return `Left the company${maybe}`;
  if (kind === 'auto-reply' && absence) return 'Absence notice, automatic';
  if (kind === 'auto-reply' && genuineReason && /^\S+@\S+$/.test(genuineReason)) return 'Automatic mail';
  return KIND_WORDS[kind] && `${KIND_WORDS[kind]}${maybe}`;
}
