import { type Direction, directionSchema, type InteractionKind } from './interaction';
import { z } from './z';

/**
 * What an interaction says of the relationship. `conversation`: a human's words; inbound it is an answer. `interest`: a sign of
 * interest that is no answer. `automatic`: nobody wrote it for this conversation.
 */
export const meaningSchema = z.enum(['conversation', 'interest', 'automatic']);
export type Meaning = z.infer<typeof meaningSchema>;

/** How one kind of interaction is taken as long as nobody corrects a single one. */
export const kindRuleSchema = z.object({
  meaning: meaningSchema,
  /** What a form starts with. */
  direction: directionSchema,
  /** Points of Engagement on its day when it is inbound; one of ours gives none. */
  weight: z.number().int().min(-100).max(100),
  /** After so many days half of the points are left. */
  halfLifeDays: z.number().int().min(1).max(3_650),
});
export type KindRule = z.infer<typeof kindRuleSchema>;
export type KindRules = Readonly<Record<InteractionKind, KindRule>>;

const rule = (meaning: Meaning, direction: Direction, weight: number, halfLifeDays: number): KindRule => ({
  meaning,
  direction,
  weight,
  halfLifeDays,
});

/** The rules that hold until the rep edits them. A link click alone is a strong sign of interest, not an answer. */
export const KIND_RULES: KindRules = {
  message: rule('conversation', 'inbound', 20, 30),
  call: rule('conversation', 'outbound', 25, 30),
  meeting: rule('conversation', 'inbound', 30, 45),
  comment: rule('conversation', 'inbound', 10, 21),
  fair: rule('conversation', 'inbound', 25, 45),
  'product-question': rule('conversation', 'inbound', 30, 30),
  'quote-request': rule('conversation', 'inbound', 40, 30),
  'meeting-booked': rule('conversation', 'inbound', 35, 30),
  'budget-talk': rule('conversation', 'inbound', 40, 45),
  'link-click': rule('interest', 'inbound', 10, 14),
  form: rule('interest', 'inbound', 12, 21),
  download: rule('interest', 'inbound', 8, 21),
  'event-sign-up': rule('interest', 'inbound', 10, 21),
  'newsletter-sign-up': rule('interest', 'inbound', 6, 30),
  'ad-click': rule('interest', 'inbound', 3, 7),
  'site-visit': rule('interest', 'inbound', 3, 7),
  'post-reaction': rule('interest', 'inbound', 4, 14),
  connection: rule('interest', 'inbound', 5, 60),
  'content-shared': rule('conversation', 'outbound', 0, 30),
  'purchased-list': rule('interest', 'inbound', 0, 30),
  other: rule('conversation', 'outbound', 5, 30),
  absence: rule('automatic', 'inbound', 0, 30),
  'auto-reply': rule('automatic', 'inbound', 0, 30),
  bounce: rule('automatic', 'inbound', -10, 90),
  calendar: rule('automatic', 'inbound', 5, 30),
  newsletter: rule('automatic', 'inbound', 0, 30),
};
