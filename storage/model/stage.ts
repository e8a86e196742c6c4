import { z } from './z';

/** Where a contact stands in the funnel. `lead` → `prospect` → `opportunity` → `customer`, with three side exits. */
export const stageSchema = z.enum(['lead', 'prospect', 'opportunity', 'customer', 'nurture', 'disqualified', 'lost']);
export type Stage = z.infer<typeof stageSchema>;

export const STAGES: readonly Stage[] = stageSchema.options;
