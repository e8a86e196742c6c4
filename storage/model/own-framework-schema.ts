import { criterionSchema } from './answer';
import { type CriterionUse, FIRST_OWN_FRAMEWORK, type OwnFramework } from './own-framework';
import { z } from './z';

/** What a criterion may be for. */
export const criterionUseSchema = z.enum(['shown', 'counts', 'required'] satisfies CriterionUse[]);

/** The framework as it is kept. */
export const ownFrameworkSchema = z.object({
  name: z.string().trim().min(1).max(40),
  criteria: z
    .array(z.object({ criterion: criterionSchema, use: criterionUseSchema }))
    .refine((criteria) => new Set(criteria.map(({ criterion }) => criterion)).size === criteria.length),
}) satisfies z.ZodType<OwnFramework>;

/** The own framework as it was kept; one that cannot be read is the first one. */
export function readOwnFramework(kept: unknown): OwnFramework {
  const { success, data } = ownFrameworkSchema.safeParse(kept);
  return success ? data : FIRST_OWN_FRAMEWORK;
}
