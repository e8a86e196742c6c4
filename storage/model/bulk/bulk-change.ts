import type { EnrolmentProblem } from '../cadence/enrolment-problem';
import { stageSchema } from '../stage-schema';
import { timeSchema } from '../time';
import { wallMomentSchema } from '../wall-moment';
import { z } from '../z';

const tagsSchema = z.array(z.string().min(1).max(100)).max(100);

/** One change that is made to many contacts. A due time is in epoch milliseconds, or as the wall shows it. */
export const bulkChangeSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('stage'), to: stageSchema, reason: z.string().optional() }),
  z.object({ what: z.literal('tags'), add: tagsSchema.default([]), remove: tagsSchema.default([]) }),
  // Without an owner: whoever has one, has none any more.
  z.object({ what: z.literal('owner'), owner: z.string().optional() }),
  z.object({
    what: z.literal('followUp'),
    due: z.union([timeSchema, wallMomentSchema]),
    note: z.string().optional(),
  }),
  z.object({ what: z.literal('cadence'), cadenceId: z.string().min(1) }),
]);
export type BulkChange = z.input<typeof bulkChangeSchema>;
export type ReadBulkChange = z.output<typeof bulkChangeSchema>;

/** Why a contact was left out of a bulk change. `same`: it is so already. */
export type LeftOutBecause = EnrolmentProblem | 'gone' | 'same' | 'tooManyTags';
