import { directionSchema } from './interaction';
import type { KindRule, Meaning } from './kind-rules';
import { z } from './z';

/** What an interaction may say of the relationship. */
export const meaningSchema = z.enum(['conversation', 'interest', 'automatic'] satisfies Meaning[]);

/** One kind's rule as it is kept. */
export const kindRuleSchema = z.object({
  meaning: meaningSchema,
  direction: directionSchema,
  weight: z.number().int().min(-100).max(100),
  halfLifeDays: z.number().int().min(1).max(3_650),
}) satisfies z.ZodType<KindRule>;
