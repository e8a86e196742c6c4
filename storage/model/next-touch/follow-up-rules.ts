import { z } from '../z';

/** The rules by which a next touch is proposed; each is a reason that a follow-up may have. */
export const touchRuleIdSchema = z.enum([
  'saved',
  'noAnswer',
  'answered',
  'afterMeeting',
  'promoted',
  'quiet',
  'nurture',
  'afterSale',
]);
export type TouchRuleId = z.infer<typeof touchRuleIdSchema>;
export const TOUCH_RULES: readonly TouchRuleId[] = touchRuleIdSchema.options;

/** The longest wait that a rule may have, in days. */
export const LONGEST_WAIT = 365;

const touchRuleSchema = z.object({ on: z.boolean(), days: z.number().int().min(1).max(LONGEST_WAIT) });
export type TouchRule = z.infer<typeof touchRuleSchema>;
export type FollowUpRules = Readonly<Record<TouchRuleId, TouchRule>>;

/** What holds until the rep edits it. Days are working days; only those of `nurture` are days of the calendar. */
export const FOLLOW_UP_RULES: FollowUpRules = {
  saved: { on: true, days: 1 },
  noAnswer: { on: true, days: 3 },
  answered: { on: true, days: 1 },
  afterMeeting: { on: true, days: 1 },
  promoted: { on: true, days: 2 },
  quiet: { on: true, days: 7 },
  nurture: { on: true, days: 90 },
  afterSale: { on: true, days: 20 },
};

/** Are a rule's days counted in the calendar, and not in working days? */
export const countsCalendarDays = (id: TouchRuleId): boolean => id === 'nurture';

/** What is kept, rule by rule as far as it can be read; else what holds by default. */
export function readFollowUpRules(kept: unknown): FollowUpRules {
  const found = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  const rules = TOUCH_RULES.map((id) => [id, touchRuleSchema.catch(FOLLOW_UP_RULES[id]).parse(found[id])]);
  return Object.fromEntries(rules);
}
