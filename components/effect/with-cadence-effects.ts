import type { ReplyEffect } from '@/storage/model/log-input';
import { cadenceEffectsOf } from '@/storage/queries/cadence-effects-of';
import { effectWords } from './effect-words';

/** What a command did, with what it did to cadences by the way, and the words for it. */
export type WithCadenceEffects<T> = T & { effects: ReplyEffect[]; cadenceWords: string[] };

/** Whoever leaves a cadence, or goes on in it, by a command that was about something else: the notice says so as well. */
export async function withCadenceEffects<T extends { eventId?: string }>(
  command: Promise<T>,
): Promise<WithCadenceEffects<T>> {
  const done = await command;
  const effects = await cadenceEffectsOf(done.eventId);
  return { ...done, effects, cadenceWords: effects.flatMap(effectWords) };
}
