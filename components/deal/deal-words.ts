import type { DealStatus, DealStep } from '@/storage/model/deal';

/** The names of the steps of a deal. */
export const STEP_WORDS: Record<DealStep, string> = {
  demo: 'Demo',
  proposal: 'Proposal',
  negotiation: 'Negotiation',
};

/** How a deal stands. */
export const STATUS_WORDS: Record<DealStatus, string> = { open: 'Open', won: 'Won', lost: 'Lost' };
