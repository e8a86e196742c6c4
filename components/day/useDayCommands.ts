import { use } from 'react';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { settleAnswer } from '@/storage/commands/settle-answer';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { callDirection } from '@/storage/model/call-outcome';
import type { Contact } from '@/storage/model/contact';
import type { FollowUpOutcome, FollowUpWhy } from '@/storage/model/follow-up';
import type { CallOutcome } from '@/storage/model/interaction';
import type { WorkingTime } from '@/storage/model/when/working-time';
import type { DayEntry } from '@/storage/queries/my-day';
import { type CommandState, useCommand } from '../command/useCommand';
import { useNotices } from '../command/useNotices';
import { effectWords } from '../effect/effect-words';
import { undoOfEffects } from '../effect/undo-of-effects';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { failureOf } from '../failure/failure-of';
import { KindRulesContext } from '../interaction/KindRulesContext';
import { TouchPlanContext } from '../touch-plan/TouchPlanContext';
import { shortTime } from '../ui/time-words';
import type { ChosenDue } from '../when/DueChoice';
import { WorkingTimeContext } from '../when/WorkingTimeContext';
import { callWords } from './call-words';
import { outcomeWords } from './outcome-words';

type Run = CommandState['run'];

/** Everything that is done from the list of the day, each with a notice and its Undo. */
export function useDayCommands() {
  const { run, busy, failure } = useCommand();
  const rules = use(KindRulesContext);
  const plan = use(TouchPlanContext);
  const workingTime = use(WorkingTimeContext);
  return {
    busy,
    failure,
    done: (entry: DayEntry, outcome: FollowUpOutcome) => finish(run, entry, { outcome, workingTime }),
    snooze: (entry: DayEntry, due: ChosenDue) => putOff(run, entry, due),
    snoozeAll: (followUpIds: readonly string[], { when, dueAt }: ChosenDue) =>
      run(
        () => snoozeFollowUps(followUpIds, when),
        ({ eventId, count }) => ({
          text: `${count.toLocaleString()} ${count === 1 ? 'follow-up' : 'follow-ups'} snoozed until ${shortTime(dueAt)}`,
          undo: [eventId],
        }),
      ),
    call: (contact: Contact, callOutcome: CallOutcome, note: string, key: string) =>
      run(
        () =>
          logInteraction(
            {
              ...{ contactId: contact.id, channel: 'call', kind: 'call', callOutcome, key, at: Date.now() },
              direction: callDirection(callOutcome),
              meaning: rules.call.meaning,
              ...(note.trim() && { note: note.trim() }),
            },
            plan,
          ),
        ({ eventId, effects = [] }) => ({
          text: `Call logged: ${callWords(callOutcome).toLowerCase()}`,
          details: effects.flatMap(effectWords),
          undo: undoOfEffects(eventId, effects),
        }),
      ),
    setNext: (contact: Contact, { when, dueAt }: ChosenDue, why: FollowUpWhy) =>
      run(
        () => setFollowUp({ contactId: contact.id, when, why }),
        ({ eventId }) => ({ text: `Follow-up set for ${shortTime(dueAt)}`, undo: [eventId] }),
      ),
    removeNumber: ({ id, phones }: Contact, wrong: string) =>
      run(
        () => editContact(id, { phones: phones.filter((phone) => phone !== wrong) }),
        ({ eventId }) => ({ text: `${wrong} is removed`, ...(eventId && { undo: [eventId] }) }),
      ),
  };
}

interface Finish {
  outcome: FollowUpOutcome;
  workingTime: WorkingTime;
}

/** Another window may have been first: its row is gone by then, and what failed is said in a notice. */
async function orDoneAlready<T>({ name }: Contact, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isGone = failureOf(error).code === 'gone';
    if (isGone) useNotices.getState().say({ text: `Nothing changed: the follow-up with ${name} is done already` });
    throw error;
  }
}

/** Of one who answered, the answer waits no more. */
function finish(run: Run, { contact, followUp }: DayEntry, { outcome, workingTime }: Finish) {
  const waits = contact.awaitingReplySince !== undefined;
  return run(
    () =>
      withCadenceEffects(
        orDoneAlready(contact, () => {
          if (followUp && !waits) return completeFollowUp(followUp.id, { outcome, workingTime });
          return settleAnswer({ contactId: contact.id, outcome, followUpId: followUp?.id, workingTime });
        }),
      ),
    ({ eventId, cadenceWords }) => ({
      text: outcome === 'done' ? 'Follow-up done' : `Follow-up done: ${outcomeWords(outcome).toLowerCase()}`,
      details: cadenceWords,
      undo: [eventId],
    }),
  );
}

function putOff(run: Run, { contact, followUp }: DayEntry, { when, dueAt }: ChosenDue) {
  const waits = contact.awaitingReplySince !== undefined;
  return run(
    () =>
      orDoneAlready(contact, () => {
        if (followUp && !waits) return snoozeFollowUp(followUp.id, when);
        return settleAnswer({ contactId: contact.id, followUpId: followUp?.id, due: when });
      }),
    ({ eventId }) => ({ text: `Snoozed until ${shortTime(dueAt)}`, undo: [eventId] }),
  );
}
