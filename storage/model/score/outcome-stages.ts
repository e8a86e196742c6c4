import type { Stage } from '../stage';

/** It went well: they became a prospect, or more. */
export const WON_STAGES: readonly Stage[] = ['prospect', 'opportunity', 'customer'];

/** It did not. Who is still a lead, or comes back later, has no outcome yet. */
export const LOST_STAGES: readonly Stage[] = ['disqualified', 'lost'];
