import type { Channel, Direction, InteractionKind } from '@/storage/model/interaction';

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

/** What a message is when no human wrote it for this conversation. */
export const KIND_WORDS: Partial<Record<InteractionKind, string>> = {
  'auto-reply': 'Automatic reply',
  bounce: 'Bounce',
  calendar: 'Calendar receipt',
  newsletter: 'Newsletter',
  absence: 'Absence notice, maybe automatic',
};
