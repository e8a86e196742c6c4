import { contactIdSchema } from '../contact';
import { z } from '../z';

/** Why a contact left a cadence. */
export const leftBecauseSchema = z.enum([
  'finished',
  'answered',
  'notNow',
  'notInterested',
  'bounced',
  'doNotContact',
  'stageChanged',
  'byHand',
  'merged',
  'onAnother',
]);
export type LeftBecause = z.infer<typeof leftBecauseSchema>;

/** A contact on a cadence. `stepId` is the step that waits, or the last one of an enrolment that ended. */
export const enrolmentSchema = z.object({
  id: z.string().min(1),
  cadenceId: z.string().min(1),
  contactId: contactIdSchema,
  status: z.enum(['active', 'paused', 'ended']),
  stepId: z.string().min(1),
  /** The follow-up of that step; open as long as the step waits. */
  followUpId: z.string().optional(),
  startedAt: z.number().int(),
  /** Away until this day, says an interaction: the cadence waits. */
  pausedUntil: z.object({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), evidenceId: z.string() }).optional(),
  /** Steps that were done, in their order, and when. */
  done: z.array(z.object({ stepId: z.string(), at: z.number().int() })).max(50),
  endedAt: z.number().int().optional(),
  endedBecause: leftBecauseSchema.optional(),
  evidenceId: z.string().optional(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;
