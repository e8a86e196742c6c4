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

/** What an interaction is when no human wrote it for this conversation. */
const KIND_WORDS: Partial<Record<InteractionKind, string>> = {
  'auto-reply': 'Automatic reply',
  bounce: 'Bounce',
  calendar: 'Calendar receipt',
  newsletter: 'Newsletter',
  absence: 'Absence notice, maybe automatic',
};

/**
 * What an interaction is when no human wrote it for this conversation; `undefined` when one may have.
 * @param reason the words that decided. Mail from an address that takes no answers is automatic, and need not be a reply.
 */
export function kindWords(kind: InteractionKind, reason: string | undefined): string | undefined {
  return kind === 'auto-reply' && reason && /^\S+@\S+$/.test(reason) ? 'Automatic mail' : KIND_WORDS[kind];
}
