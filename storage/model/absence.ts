import { z } from './z';

/** What somebody's notice of absence says. Absent means it does not say it. */
export const absenceSchema = z.object({
  /** The first day they are back, `2026-08-17`: a day where they are, not a moment. */
  returnsOn: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
  /** Who answers meanwhile, or in their place. */
  substitute: z
    .object({ name: z.string().min(1).max(300).optional(), email: z.string().min(3).max(320).optional() })
    .optional(),
  /** They do not work there any more. */
  leftCompany: z.literal(true).optional(),
});
export type Absence = z.infer<typeof absenceSchema>;
