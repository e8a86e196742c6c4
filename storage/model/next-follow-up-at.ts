import { earliest } from './earliest';
import type { FollowUp } from './follow-up';

/** When a contact has to be thought of next: the earliest open follow-up. */
export function nextFollowUpAt(followUps: FollowUp[]): number | undefined {
  return earliest(followUps.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt));
}
