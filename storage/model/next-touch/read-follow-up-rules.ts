import { z } from '../z';
import { FOLLOW_UP_RULES, type FollowUpRules, LONGEST_WAIT, TOUCH_RULES, type TouchRule } from './follow-up-rules';

const touchRuleSchema = z.object({
  on: z.boolean(),
  days: z.number().int().min(1).max(LONGEST_WAIT),
}) satisfies z.ZodType<TouchRule>;

/** What is kept, rule by rule as far as it can be read; else what holds by default. */
export function readFollowUpRules(kept: unknown): FollowUpRules {
  const found = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  const rules = TOUCH_RULES.map((id) => [id, touchRuleSchema.catch(FOLLOW_UP_RULES[id]).parse(found[id])]);
  return Object.fromEntries(rules);
}
