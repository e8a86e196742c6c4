import type { Direction, InteractionKind } from './interaction';

/**
 * What an interaction says of the relationship. `conversation`: a human's words; inbound it is an answer. `interest`: a sign of
 * interest that is no answer. `automatic`: nobody wrote it for this conversation.
 */
export type Meaning = 'conversation' | 'interest' | 'automatic';

/** How one kind of interaction is taken as long as nobody corrects a single one. */
export interface KindRule {
  meaning: Meaning;
  /** What a form starts with. */
  direction: Direction;
  /** Points of Engagement on its day when it is inbound; one of ours gives none. */
  weight: number;
  /** After so many days half of the points are left. */
  halfLifeDays: number;
}

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
