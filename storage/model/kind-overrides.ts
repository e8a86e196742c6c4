import { isGenuineKind } from './genuine';
import { type InteractionKind, interactionKindSchema } from './interaction';
import { kindRuleSchema } from './kind-rule-schema';
import { KIND_RULES, type KindRule, type KindRules, type Meaning } from './kind-rules';
import { z } from './z';

const KINDS = interactionKindSchema.options;

/**
 * Two-way rests on evidence: a message that a human wrote is always an answer, and what a machine sent never is. Which of
 * the two a message is, is said of the single message. A table must not be able to turn that round.
 */
export const hasFixedMeaning = (kind: InteractionKind): boolean =>
  kind === 'message' || KIND_RULES[kind].meaning === 'automatic';

/** Is an interaction of this kind a human's word, where the rep's table says this of it? */
export const saysHumanWord = (kind: InteractionKind, meaning?: Meaning): boolean =>
  meaning === undefined || hasFixedMeaning(kind) ? isGenuineKind(kind) : meaning === 'conversation';

/** What the rep has set otherwise for one kind. */
const overrideSchema = kindRuleSchema
  .extend({ meaning: kindRuleSchema.shape.meaning.exclude(['automatic']) })
  .partial();

const keptSchema = z.record(z.string(), z.unknown());

/** The rules with what was kept of the rep's own; an entry that cannot be read leaves its kind as it is. */
export function readKindRules(kept: unknown): KindRules {
  const overrides = keptSchema.catch({}).parse(kept);
  const rules = KINDS.map((kind) => [kind, withOverride(kind, overrideSchema.catch({}).parse(overrides[kind] ?? {}))]);
  return Object.fromEntries(rules);
}

/** What is to be kept of the rules: for each kind only the fields that differ from how it came. */
export function kindOverrides(rules: KindRules): Partial<Record<InteractionKind, Partial<KindRule>>> {
  const changed = KINDS.map((kind) => [kind, differences(kind, rules[kind])] as const);
  return Object.fromEntries(changed.filter(([, fields]) => Object.keys(fields).length > 0));
}

/** Has the rep changed the rule of this kind? */
export function isOverridden(kind: InteractionKind, rules: KindRules): boolean {
  return Object.keys(differences(kind, rules[kind])).length > 0;
}

function withOverride(kind: InteractionKind, override: z.infer<typeof overrideSchema>): KindRule {
  const given = Object.fromEntries(Object.entries(override).filter(([, value]) => value !== undefined));
  const { meaning } = KIND_RULES[kind];
  return { ...KIND_RULES[kind], ...given, ...(hasFixedMeaning(kind) && { meaning }) };
}

function differences(kind: InteractionKind, rule: KindRule): Partial<KindRule> {
  const standard = KIND_RULES[kind];
  const fields = (Object.keys(standard) as (keyof KindRule)[]).filter((field) => rule[field] !== standard[field]);
  return Object.fromEntries(fields.map((field) => [field, rule[field]]));
}
