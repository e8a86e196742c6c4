import type { FollowUp } from './follow-up';

/**
 * What changes of a follow-up that is put off to another moment: the rep is notified of it anew then. One that repeats goes on
 * at its own hour after that.
 */
export function snoozed(
  followUp: Pick<FollowUp, 'snoozeCount' | 'repeat' | 'repeatFrom' | 'when'>,
  moment: { dueAt: number; when: FollowUp['when'] },
): Partial<FollowUp> {
  const snoozeCount = followUp.snoozeCount + 1;
  return { ...moment, ...repeatKept(followUp), notifiedAt: undefined, awayUntil: undefined, snoozeCount };
}

/** What a repeating follow-up keeps when it is moved: on which moment it runs. */
export function repeatKept({
  repeat,
  repeatFrom,
  when,
}: Pick<FollowUp, 'repeat' | 'repeatFrom' | 'when'>): Partial<FollowUp> {
  const runsOn = repeatFrom ?? when;
  return repeat && runsOn ? { repeatFrom: runsOn } : {};
}
