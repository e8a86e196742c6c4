import { contactIdSchema } from './contact';
import { z } from './z';

/**
 * A draft that the rep put into a message box or copied. Whether it was sent, and what came of it, is worked out from the
 * interactions after it: Twoway sends nothing and does not watch the button.
 */
export const draftUseSchema = z.object({
  id: z.string().min(1),
  contactId: contactIdSchema,
  templateId: z.string().optional(),
  /** Content that stood in it or was shared by it. */
  contentIds: z.array(z.string()).max(20).optional(),
  enrolmentId: z.string().optional(),
  stepId: z.string().optional(),
  channel: z.enum(['email', 'linkedin', 'call', 'other']),
  how: z.enum(['inserted', 'copied', 'shared']),
  subject: z.string().max(300).optional(),
  /** What was inserted, as plain text. */
  text: z.string().max(10_000).optional(),
  at: z.number().int(),
});
export type DraftUse = z.infer<typeof draftUseSchema>;
