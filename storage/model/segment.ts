import { z } from './z';

/** A search that was kept. Its contacts are those whom the words find at the moment. */
export const segmentSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(100),
  /** As the rep writes it into the search box: words and filters. */
  query: z.string().max(2_000),
  /** Shown beside the views, with its count. */
  pinned: z.boolean().optional(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
});
export type Segment = z.infer<typeof segmentSchema>;
