import type { Correction, Interaction, InteractionKind } from './interaction';

/** Kinds that no human wrote for this conversation, or perhaps none: they never make a relationship two-way by themselves. */
const AUTOMATIC: ReadonlySet<InteractionKind> = new Set(['auto-reply', 'bounce', 'calendar', 'newsletter', 'absence']);

/** Did a human write it, as far as its kind tells? */
export const isGenuineKind = (kind: InteractionKind): boolean => !AUTOMATIC.has(kind);

/** Does it count as a human's word? The rep's newest correction holds over what was logged. */
export function effectiveGenuine(interaction: Interaction, corrections: Correction[]): boolean {
  return newestCorrection(interaction.id, corrections)?.genuine ?? interaction.genuine;
}

/** The correction of an interaction that holds now, if the rep made one. */
export function newestCorrection(interactionId: string, corrections: Correction[]): Correction | undefined {
  return corrections
    .filter((correction) => correction.interactionId === interactionId)
    .reduce<Correction | undefined>((newest, one) => (newest && newest.at > one.at ? newest : one), undefined);
}

/** The interactions with the rep's later word on each in place of what was logged. */
export function withEffectiveGenuine(interactions: Interaction[], corrections: Correction[]): Interaction[] {
  const corrected = new Set(corrections.map(({ interactionId }) => interactionId));
  return interactions.map((one) =>
    corrected.has(one.id) ? { ...one, genuine: effectiveGenuine(one, corrections) } : one,
  );
}
