import { z } from './z';

/** An organisation (account). `nameKey` is the folded name under which contacts find it. */
export const companySchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(300),
  nameKey: z.string(),
  linkedinId: z.string().max(40).optional(),
  linkedinSlug: z.string().max(200).optional(),
  domain: z.string().max(253).optional(),
  industry: z.string().min(1).max(300).optional(),
  /** As the page wrote it, for example "51-200 employees". */
  size: z.string().min(1).max(100).optional(),
  headquarters: z.string().min(1).max(300).optional(),
  website: z.string().min(1).max(2_000).optional(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
});
export type Company = z.infer<typeof companySchema>;
