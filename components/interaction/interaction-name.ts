import type { Interaction } from '@/storage/model/interaction';
import { CHANNEL_WORDS } from './interaction-words';
import { KIND_NAMES } from './kind-names';

/** Kinds that their channel says already, and those that have a mark of their own. */
const SAID_BY_CHANNEL = /^(message|call|meeting|comment|other|absence|auto-reply|bounce|calendar|newsletter)$/;

/** What an interaction is called in a list: by its channel, or by its kind where that says more. */
export function interactionName({ kind, channel }: Pick<Interaction, 'kind' | 'channel'>): string {
  return SAID_BY_CHANNEL.test(kind) ? CHANNEL_WORDS[channel] : KIND_NAMES[kind];
}
