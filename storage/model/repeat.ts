import { z } from './z';

/**
 * How often a follow-up comes back. `every` counts units; `weekday` (0 to 6, Sunday first) with `ordinal` is "every first
 * Monday" of a month, -1 its last one; `dayOfMonth` beyond the end of a month is its last day.
 */
export const repeatSchema = z.object({
  every: z.number().int().min(1).max(999),
  unit: z.enum(['day', 'workingDay', 'week', 'month', 'year']),
  weekday: z.number().int().min(0).max(6).optional(),
  ordinal: z.union([z.literal(-1), z.number().int().min(1).max(5)]).optional(),
  dayOfMonth: z.number().int().min(1).max(31).optional(),
});
export type Repeat = z.infer<typeof repeatSchema>;
