import { audienceFields } from './audience';
import { z } from './z';

export const templateChannelSchema = z.enum(['email', 'linkedin', 'call', 'any']);
export type TemplateChannel = z.infer<typeof templateChannelSchema>;

/**
 * A text to start from. `body` is plain text with merge fields (`{{firstName}}`, `{{company|your team}}`), `**bold**`, `*italic*`,
 * `[words](address)` and lines that begin with `- `; nothing else has a meaning.
 */
export const templateSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  channel: templateChannelSchema,
  subject: z.string().min(1).max(300).optional(),
  body: z.string().min(1).max(10_000),
  ...audienceFields,
  /** BCP 47, such as `de`. */
  language: z.string().min(2).max(35).optional(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  /** Put away: its uses still count, it is offered no more. */
  archivedAt: z.number().int().optional(),
});
export type Template = z.infer<typeof templateSchema>;
