import { contactIdSchema } from './contact';
import { repeatSchema } from './repeat';
import { touchSchema } from './touch';
import { wallMomentSchema } from './wall-moment';
import { z } from './z';

/** Why a follow-up was proposed: the rule that spoke, or that the rep wanted it. */
export const followUpWhySchema = z.enum([
  'byHand',
  'saved',
  'noAnswer',
  'answered',
  'promoted',
  'quiet',
  'nurture',
  'afterMeeting',
  'afterSale',
  'wonDeal',
  'cadence',
]);
export type FollowUpWhy = z.infer<typeof followUpWhySchema>;

/** What became of a follow-up that is done. */
export const followUpOutcomeSchema = z.enum(['done', 'answered', 'noAnswer', 'meeting', 'notNow', 'notInterested']);
export type FollowUpOutcome = z.infer<typeof followUpOutcomeSchema>;

/** A dated promise to act on a contact. */
export const followUpSchema = z.object({
  id: z.string().min(1),
  contactId: contactIdSchema,
  status: z.enum(['open', 'done', 'cancelled']),
  /** The instant that `when` came to when it was worked out last; on its own where there is none. */
  dueAt: z.number().int(),
  when: wallMomentSchema.optional(),
  repeat: repeatSchema.optional(),
  /** Of one that repeats and was put off: the moment on which the repetition runs, which putting off leaves alone. */
  repeatFrom: wallMomentSchema.optional(),
  /** The first one of those that it came back as. */
  seriesId: z.string().optional(),
  note: z.string().max(2_000).optional(),
  why: followUpWhySchema.optional(),
  touch: touchSchema.optional(),
  /** Questions to go through in a meeting. */
  agenda: z.array(z.string().min(1).max(300)).max(20).optional(),
  /** The draft that is ready for it. */
  templateId: z.string().optional(),
  /** The step of a cadence that it is. */
  enrolmentId: z.string().optional(),
  stepId: z.string().optional(),
  /** Why it stands where it stands: somebody is away until this day (`2026-12-03`), says an interaction. */
  awayUntil: z.object({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), evidenceId: z.string() }).optional(),
  createdAt: z.number().int(),
  doneAt: z.number().int().optional(),
  outcome: followUpOutcomeSchema.optional(),
  /** The interaction that closed or moved it. */
  evidenceId: z.string().optional(),
  /** When the rep was last notified of it; cleared by a snooze. */
  notifiedAt: z.number().int().optional(),
  snoozeCount: z.number().int().nonnegative(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
