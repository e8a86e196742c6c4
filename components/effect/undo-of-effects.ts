import type { ReplyEffect } from '@/storage/model/log-input';

/** The events by which what was logged is undone with all that followed from it, newest first and each once. */
export function undoOfEffects(eventId: string, effects: readonly ReplyEffect[]): string[] {
  return [...new Set([...effects.map((effect) => effect.eventId).reverse(), eventId])];
}
