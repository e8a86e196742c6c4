import { z } from '../z';
import { WORKING_TIME, type WorkingTime } from './working-time';

const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The working time as it is kept. */
export const workingTimeSchema: z.ZodType<WorkingTime, WorkingTime> = z.object({
  days: z.array(z.number().int().min(0).max(6)).min(1).max(7),
  from: clockSchema,
  to: clockSchema,
  daysOff: z.array(z.string().regex(/^\d{4}-\d\d-\d\d$/)).max(1_000),
  quiet: z.object({ from: clockSchema, to: clockSchema }).optional(),
});

/** What is kept, as far as it can be read; else what holds by default. */
export function readWorkingTime(kept: unknown): WorkingTime {
  return workingTimeSchema.catch(WORKING_TIME).parse(kept);
}
