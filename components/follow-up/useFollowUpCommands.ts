import { use } from 'react';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { repeatWords } from '@/storage/model/when/repeat-words';
import { useCommand } from '../command/useCommand';
import { shortTime } from '../ui/time-words';
import type { ChosenDue } from '../when/DueChoice';
import { WorkingTimeContext } from '../when/WorkingTimeContext';

/** Set, Snooze and Done, each saying what it did with an Undo. */
export function useFollowUpCommands() {
  const { run, busy, failure } = useCommand();
  const workingTime = use(WorkingTimeContext);
  return {
    busy,
    failure,
    set: (contactId: ContactId, { when, repeat, dueAt }: ChosenDue, note: string | undefined) =>
      run(
        () => setFollowUp({ contactId, when, repeat, ...(note ? { note } : {}) }),
        ({ eventId }) => ({
          text: `Follow-up set for ${shortTime(dueAt)}${repeat ? `, ${repeatWords(repeat)}` : ''}`,
          undo: [eventId],
        }),
      ),
    snooze: (followUp: FollowUp, { when, dueAt }: ChosenDue) =>
      run(
        () => snoozeFollowUp(followUp.id, when),
        ({ eventId }) => ({ text: `Snoozed until ${shortTime(dueAt)}`, undo: [eventId] }),
      ),
    done: (followUp: FollowUp) =>
      run(
        () => completeFollowUp(followUp.id, { workingTime }),
        ({ eventId }) => ({
          text: followUp.repeat ? 'Follow-up done, and set for the next time' : 'Follow-up done',
          undo: [eventId],
        }),
      ),
  };
}
