import { absenceSchema } from './absence';
import { contactIdSchema } from './contact';
import { z } from './z';

export const channelSchema = z.enum(['email', 'linkedin', 'call', 'meeting', 'comment', 'other']);
export type Channel = z.infer<typeof channelSchema>;

/** `outbound`: we to them. `inbound`: they to us. */
export const directionSchema = z.enum(['outbound', 'inbound']);
export type Direction = z.infer<typeof directionSchema>;

export const interactionKindSchema = z.enum([
  'message',
  'call',
  'meeting',
  'comment',
  'other',
  'auto-reply',
  'bounce',
  'calendar',
  'newsletter',
  'absence',
  'newsletter-sign-up',
  'download',
  'form',
  'ad-click',
  'site-visit',
  'event-sign-up',
  'post-reaction',
  'connection',
  'purchased-list',
  'link-click',
  'fair',
  'product-question',
  'quote-request',
  'meeting-booked',
  'budget-talk',
  'content-shared',
]);
export type InteractionKind = z.infer<typeof interactionKindSchema>;

/** How a call went. */
export const callOutcomeSchema = z.enum(['talked', 'noAnswer', 'voicemail', 'wrongNumber', 'busy']);
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

/** One message, call, meeting … Immutable once logged; a correction is a row of its own. Times are epoch milliseconds. */
export const interactionSchema = z.object({
  id: z.string().min(1),
  contactId: contactIdSchema,
  channel: channelSchema,
  kind: interactionKindSchema,
  direction: directionSchema,
  /** A human wrote it for this conversation; only a genuine inbound one makes a relationship two-way. */
  genuine: z.boolean(),
  /** The words that decided `genuine` when it is false. */
  genuineReason: z.string().max(300).optional(),
  at: z.number().int(),
  subject: z.string().max(1_000).optional(),
  excerpt: z.string().max(5_000).optional(),
  /** What an absence notice or an automatic answer says of it. */
  absence: absenceSchema.optional(),
  threadId: z.string().max(300).optional(),
  messageId: z.string().max(300).optional(),
  callOutcome: callOutcomeSchema.optional(),
  /** What was shared by it. */
  contentIds: z.array(z.string()).max(20).optional(),
  loggedAt: z.number().int(),
});
export type Interaction = z.infer<typeof interactionSchema>;

/** The rep's later word on an interaction, on one field or several. The newest correction of a field holds. */
export const correctionSchema = z.object({
  id: z.string().min(1),
  interactionId: z.string().min(1),
  /** On whom the interaction was logged. */
  contactId: contactIdSchema,
  genuine: z.boolean().optional(),
  direction: directionSchema.optional(),
  /** Whose interaction it is instead. */
  movedTo: contactIdSchema.optional(),
  at: z.number().int(),
});
export type Correction = z.infer<typeof correctionSchema>;
