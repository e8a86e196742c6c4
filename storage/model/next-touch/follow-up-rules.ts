/** The rules by which a next touch is proposed; each is a reason that a follow-up may have. */
export const TOUCH_RULES = [
  'saved',
  'noAnswer',
  'answered',
  'afterMeeting',
  'promoted',
  'quiet',
  'nurture',
  'wonDeal',
  'afterSale',
] as const;
export type TouchRuleId = (typeof TOUCH_RULES)[number];

/** The longest wait that a rule may have, in days. */
export const LONGEST_WAIT = 365;

/** Is it proposed, and after how many days. */
export interface TouchRule {
  on: boolean;
  days: number;
}
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
  wonDeal: { on: true, days: 10 },
  afterSale: { on: true, days: 20 },
};

/** Are a rule's days counted in the calendar, and not in working days? */
export const countsCalendarDays = (id: TouchRuleId): boolean => id === 'nurture';
