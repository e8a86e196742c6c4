import { GROUPINGS, JOURNEY_REPORTS, PARTS } from '../../model/numbers/numbers-request';
import { z } from '../../model/z';

const count = z.number().int().nonnegative();

export const journeyRequestSchema = z.object({
  report: z.enum(JOURNEY_REPORTS),
  by: z.enum(GROUPINGS),
  from: z.number(),
  to: z.number(),
  days: count,
  query: z.string(),
  now: z.number(),
  zone: z.string(),
});

export const numbersCellSchema = z.object({ group: z.string().optional(), parts: z.array(z.enum(PARTS)) });

const minutes = z.number();
const quartiles = z.object({ quarter: minutes, half: minutes, threeQuarters: minutes });
const counted = {
  counts: z.partialRecord(z.enum(PARTS), count),
  times: z
    .object({
      ended: count,
      waiting: count,
      ofEnded: quartiles.optional(),
      ofAll: quartiles.partial(),
      steps: z.array(z.object({ minutes, share: z.number() })),
    })
    .optional(),
};

/** What a report comes to; see `NumbersReport`. */
export const numbersReportSchema = z.object({
  groups: z.array(z.object({ key: z.string(), ...counted })),
  total: z.object(counted),
});
