import type { FollowUp } from './follow-up';

/** What changes of a follow-up that is put off to `dueAt` (epoch ms): the rep is notified of it anew then. */
export function snoozed({ snoozeCount }: Pick<FollowUp, 'snoozeCount'>, dueAt: number): Partial<FollowUp> {
  return { dueAt, when: undefined, notifiedAt: undefined, awayUntil: undefined, snoozeCount: snoozeCount + 1 };
}
