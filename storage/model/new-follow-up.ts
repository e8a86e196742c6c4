import type { ContactId } from './contact';
import type { FollowUp } from './follow-up';

/** A follow-up that has just been set, at `at`. */
export function newFollowUp(said: {
  id: string;
  contactId: ContactId;
  dueAt: number;
  note: string | undefined;
  at: number;
}): FollowUp {
  const { at, ...rest } = said;
  return { ...rest, status: 'open', createdAt: at, snoozeCount: 0 };
}
