/** Where a contact stands in the funnel. `lead` → `prospect` → `opportunity` → `customer`, with three side exits. */
export const STAGES = ['lead', 'prospect', 'opportunity', 'customer', 'nurture', 'disqualified', 'lost'] as const;
export type Stage = (typeof STAGES)[number];
