import { z } from '../z';

const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When the rep works, and when nothing may disturb. Hours are of the wall clock (`09:00`), days off `2026-12-24`. */
export const workingTimeSchema = z.object({
  /** 0 to 6, Sunday first, sorted; at least one. */
  days: z.array(z.number().int().min(0).max(6)).min(1).max(7),
  from: clockSchema,
  to: clockSchema,
  daysOff: z.array(z.string().regex(/^\d{4}-\d\d-\d\d$/)).max(1_000),
  /** No notification in between, over midnight where the first is the later one; absent: never quiet. */
  quiet: z.object({ from: clockSchema, to: clockSchema }).optional(),
});
export type WorkingTime = z.infer<typeof workingTimeSchema>;

/** What holds until the rep edits it. */
export const WORKING_TIME: WorkingTime = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: [] };

/** What is kept, as far as it can be read; else what holds by default. */
export function readWorkingTime(kept: unknown): WorkingTime {
  return workingTimeSchema.catch(WORKING_TIME).parse(kept);
}
