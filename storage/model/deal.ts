import { contactIdSchema } from './contact';
import { z } from './z';

/** The steps of an open deal, in their order. */
export const DEAL_STEPS = ['demo', 'proposal', 'negotiation'] as const;
export const dealStepSchema = z.enum(DEAL_STEPS);
export type DealStep = z.infer<typeof dealStepSchema>;

export const dealStatusSchema = z.enum(['open', 'won', 'lost']);
export type DealStatus = z.infer<typeof dealStatusSchema>;

/** A reason against buying, and what was answered to it. */
export const objectionSchema = z.object({
  id: z.string().min(1),
  words: z.string().min(1).max(1_000),
  answer: z.string().min(1).max(4_000).optional(),
  /** A piece of content that answers it. */
  contentId: z.string().optional(),
  /** Epoch ms. */
  at: z.number().int(),
  answeredAt: z.number().int().optional(),
});
export type Objection = z.infer<typeof objectionSchema>;

/** An opportunity, from its first step to won or lost. Times are epoch milliseconds. */
export const dealSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(300),
  /** Who takes part. The first one is whom the deal is with. */
  contactIds: z.array(contactIdSchema).max(50),
  companyId: z.string().optional(),
  /** In hundredths of the currency's main unit, whole: sums stay exact. Absent while nobody has named one. */
  amount: z.number().int().nonnegative().max(1e14).optional(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The day on which it should close, as the calendar writes it (`2026-11-30`). */
  expectedCloseOn: z.iso.date().optional(),
  step: dealStepSchema,
  stepChangedAt: z.number().int(),
  status: dealStatusSchema,
  /** Why it was won or lost, in the rep's words. */
  reason: z.string().min(1).max(2_000).optional(),
  closedAt: z.number().int().optional(),
  objections: z.array(objectionSchema).min(1).max(100).optional(),
  owner: z.string().min(1).max(100).optional(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
});
export type Deal = z.infer<typeof dealSchema>;
