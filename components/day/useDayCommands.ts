import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { FollowUpOutcome, FollowUpWhy } from '@/storage/model/follow-up';
import type { CallOutcome } from '@/storage/model/interaction';
import type { WorkingTime } from '@/storage/model/when/working-time';
import type { DayEntry } from '@/storage/queries/my-day';
import { type CommandState, useCommand } from '../command/useCommand';
import { useNotices } from '../command/useNotices';
import { effectWords } from '../effect/effect-words';
import { undoOfEffects } from '../effect/undo-of-effects';
import { failureOf } from '../failure/failure-of';
import { KindRulesContext } from '../interaction/KindRulesContext';
import { TouchPlanContext } from '../touch-plan/TouchPlanContext';
import { shortTime } from '../ui/time-words';
import type { ChosenDue } from '../when/DueChoice';
import { WorkingTimeContext } from '../when/WorkingTimeContext';
import { callWords } from './call-words';
import { outcomeWords } from './outcome-words';

type Run = CommandState['run'];

/** What checks and writes is fetched when it is needed: the day is on show before it. */
export const fetchDayWrites = async () => (await import('./day-writes')).dayWrites;

/** Everything that is done from the list of the day, each with a notice and its Undo. */
export function useDayCommands() {
  const { run, busy, failure } = useCommand();
  const rules = use(KindRulesContext);
  const plan = use(TouchPlanContext);
  const workingTime = use(WorkingTimeContext);
  return {
    busy,
    failure,
    done: (entry: DayEntry, outcome: FollowUpOutcome) => finish(run, entry, outcome, workingTime),
    snooze: (entry: DayEntry, due: ChosenDue) => putOff(run, entry, due),
    snoozeAll: (followUpIds: readonly string[], { when, dueAt }: ChosenDue) =>
      run(
        async () => (await fetchDayWrites()).snoozeFollowUps(followUpIds, when),
        ({ eventId, count }) => ({
          text: `${count.toLocaleString()} ${count === 1 ? 'follow-up' : 'follow-ups'} snoozed until ${shortTime(dueAt)}`,
          undo: [eventId],
        }),
      ),
    settleAll: (until: number) =>
      run(
        async () => (await fetchDayWrites()).settleAnswers(until),
        ({ eventId, count }) => ({
          text: count === 1 ? '1 answer is dealt with' : `${count.toLocaleString()} answers are dealt with`,
          undo: [eventId],
        }),
      ),
    call: (contact: Contact, callOutcome: CallOutcome, note: string, key: string) =>
      run(
        async () => {
          const writes = await fetchDayWrites();
          return writes.logCall(contact, { callOutcome, note, key, meaning: rules.call.meaning }, Date.now(), plan);
        },
        ({ eventId, effects = [] }) => ({
          text: `Call logged: ${callWords(callOutcome).toLowerCase()}`,
          details: effects.flatMap(effectWords),
          undo: undoOfEffects(eventId, effects),
        }),
      ),
    setNext: (contact: Contact, { when, dueAt }: ChosenDue, why: FollowUpWhy) =>
      run(
        async () => (await fetchDayWrites()).setFollowUp({ contactId: contact.id, when, why }),
        ({ eventId }) => ({ text: `Follow-up set for ${shortTime(dueAt)}`, undo: [eventId] }),
      ),
    removeNumber: ({ id, phones }: Contact, wrong: string) =>
      run(
        async () => (await fetchDayWrites()).editContact(id, { phones: phones.filter((phone) => phone !== wrong) }),
        ({ eventId }) => ({ text: `${wrong} is removed`, ...(eventId && { undo: [eventId] }) }),
      ),
  };
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

function finish(run: Run, entry: DayEntry, outcome: FollowUpOutcome, workingTime: WorkingTime) {
  return run(
    () => orDoneAlready(entry.contact, async () => (await fetchDayWrites()).finish(entry, { outcome, workingTime })),
    ({ eventId, cadenceWords }) => ({
      text: outcome === 'done' ? 'Follow-up done' : `Follow-up done: ${outcomeWords(outcome).toLowerCase()}`,
      details: cadenceWords,
      undo: [eventId],
    }),
  );
}

function putOff(run: Run, entry: DayEntry, due: ChosenDue) {
  return run(
    () => orDoneAlready(entry.contact, async () => (await fetchDayWrites()).putOff(entry, due)),
    ({ eventId }) => ({ text: `Snoozed until ${shortTime(due.dueAt)}`, undo: [eventId] }),
  );
}
