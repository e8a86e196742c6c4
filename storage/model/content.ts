import { audienceFields } from './audience';
import { z } from './z';

/** A link or a snippet worth sharing. One of `url` and `text` is there at least. */
export const contentSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1).max(300),
  url: z.string().min(1).max(2_000).optional(),
  text: z.string().min(1).max(5_000).optional(),
  ...audienceFields,
  /** What it answers, in the team's own words, such as "too expensive". */
  objections: z.array(z.string().min(1).max(200)).max(20),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  archivedAt: z.number().int().optional(),
});
export type Content = z.infer<typeof contentSchema>;
