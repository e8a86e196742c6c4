import { contactIdSchema } from './contact';
import { z } from './z';

/** A dated promise to act on a contact. */
export const followUpSchema = z.object({
  id: z.string().min(1),
  contactId: contactIdSchema,
  status: z.enum(['open', 'done', 'cancelled']),
  dueAt: z.number().int(),
  note: z.string().max(2_000).optional(),
  /** Why it stands where it stands: somebody is away until this day (`2026-12-03`), says an interaction. */
  awayUntil: z.object({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), evidenceId: z.string() }).optional(),
  createdAt: z.number().int(),
  doneAt: z.number().int().optional(),
  /** When the rep was last notified of it; cleared by a snooze. */
  notifiedAt: z.number().int().optional(),
  snoozeCount: z.number().int().nonnegative(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
