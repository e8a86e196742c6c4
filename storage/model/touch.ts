import { z } from './z';

/** By which way somebody is to be reached: what a follow-up or a step of a cadence asks the rep to do. */
export const touchSchema = z.enum(['email', 'linkedin', 'call', 'meeting', 'comment', 'share', 'other']);
export type Touch = z.infer<typeof touchSchema>;
