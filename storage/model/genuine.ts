import type { InteractionKind } from './interaction';
import { KIND_RULES, type KindRules } from './kind-rules';

/**
 * Did a human write it to us, as far as its kind tells? What nobody wrote never makes a relationship two-way by itself,
 * nor does a mere sign of interest.
 */
export const isGenuineKind = (kind: InteractionKind, rules: KindRules = KIND_RULES): boolean =>
  rules[kind].meaning === 'conversation';
