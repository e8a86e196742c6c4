import type { Correction, Interaction, InteractionKind } from './interaction';
import { KIND_RULES, type KindRules } from './kind-rules';

/**
 * Did a human write it to us, as far as its kind tells? What nobody wrote never makes a relationship two-way by itself,
 * nor does a mere sign of interest.
 */
export const isGenuineKind = (kind: InteractionKind, rules: KindRules = KIND_RULES): boolean =>
  rules[kind].meaning === 'conversation';

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
