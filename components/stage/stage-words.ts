import type { Stage } from '@/storage/model/stage';

/** Every stage's name for the rep. */
export const STAGE_WORDS: Record<Stage, string> = {
  lead: 'Lead',
  prospect: 'Prospect',
  opportunity: 'Opportunity',
  customer: 'Customer',
  nurture: 'Nurture',
  disqualified: 'Disqualified',
  lost: 'Lost',
};
