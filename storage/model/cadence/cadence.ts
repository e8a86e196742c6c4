import { touchSchema } from '../touch';
import { z } from '../z';

/** One touch of a cadence, so many working days after the one before it, or after the start. */
export const cadenceStepSchema = z.object({
  id: z.string().min(1),
  touch: touchSchema,
  waitDays: z.number().int().min(0).max(365),
  templateId: z.string().optional(),
  note: z.string().max(500).optional(),
});
export type CadenceStep = z.infer<typeof cadenceStepSchema>;

/** A sequence of touches: awareness for leads, personal for prospects. It reminds; it never sends. */
export const cadenceSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  audience: z.enum(['lead', 'prospect']),
  steps: z.array(cadenceStepSchema).min(1).max(50),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  /** Put away: nobody is enrolled any more; who is in it goes on. */
  archivedAt: z.number().int().optional(),
});
export type Cadence = z.infer<typeof cadenceSchema>;
