import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { useCommand } from '../command/useCommand';
import { shortTime } from '../ui/time-words';

/** Set, Snooze and Done, each saying what it did with an Undo. Times are epoch ms. */
export function useFollowUpCommands() {
  const { run, busy, failure } = useCommand();
  return {
    busy,
    failure,
    set: (contactId: ContactId, dueAt: number, note: string | undefined) =>
      run(
        () => setFollowUp({ contactId, dueAt, ...(note ? { note } : {}) }),
        ({ eventId }) => ({ text: `Follow-up set for ${shortTime(dueAt)}`, undo: [eventId] }),
      ),
    snooze: (followUp: FollowUp, dueAt: number) =>
      run(
        () => snoozeFollowUp(followUp.id, dueAt),
        ({ eventId }) => ({ text: `Snoozed until ${shortTime(dueAt)}`, undo: [eventId] }),
      ),
    done: (followUp: FollowUp) =>
      run(
        () => completeFollowUp(followUp.id),
        ({ eventId }) => ({ text: 'Follow-up done', undo: [eventId] }),
      ),
  };
}
