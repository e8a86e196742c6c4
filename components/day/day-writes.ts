import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { settleAnswer } from '@/storage/commands/settle-answer';
import { settleAnswers } from '@/storage/commands/settle-answers';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { callDirection } from '@/storage/model/call-outcome';
import type { Contact } from '@/storage/model/contact';
import type { FollowUpOutcome } from '@/storage/model/follow-up';
import type { CallOutcome } from '@/storage/model/interaction';
import type { Meaning } from '@/storage/model/kind-rules';
import type { TouchPlan } from '@/storage/model/next-touch/touch-plan';
import type { WorkingTime } from '@/storage/model/when/working-time';
import type { DayEntry } from '@/storage/queries/my-day';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import type { ChosenDue } from '../when/DueChoice';

interface Finish {
  outcome: FollowUpOutcome;
  workingTime: WorkingTime;
}

interface Call {
  callOutcome: CallOutcome;
  note: string;
  /** The same for a second press. */
  key: string;
  /** What the rep's table says of a call. */
  meaning: Meaning;
}

/** What the list of the day writes. A part of its own, fetched once the day is on show: the commands bring all that is checked. */
export const dayWrites = {
  /** Ends what an entry stands for; of one who answered, the answer waits no more. */
  finish: ({ contact, followUp }: DayEntry, { outcome, workingTime }: Finish) =>
    withCadenceEffects(
      followUp && contact.awaitingReplySince === undefined
        ? completeFollowUp(followUp.id, { outcome, workingTime })
        : settleAnswer({ contactId: contact.id, outcome, followUpId: followUp?.id, workingTime }),
    ),
  /** Puts off what an entry stands for. */
  putOff: ({ contact, followUp }: DayEntry, { when }: ChosenDue) =>
    followUp && contact.awaitingReplySince === undefined
      ? snoozeFollowUp(followUp.id, when)
      : settleAnswer({ contactId: contact.id, followUpId: followUp?.id, due: when }),
  /** Logs a call that took place at `at`, epoch ms. */
  logCall: (contact: Contact, { note, callOutcome, ...call }: Call, at: number, plan: TouchPlan | undefined) =>
    logInteraction(
      {
        ...{ contactId: contact.id, channel: 'call', kind: 'call', callOutcome, at, ...call },
        direction: callDirection(callOutcome),
        ...(note.trim() && { note: note.trim() }),
      },
      plan,
    ),
  editContact,
  setFollowUp,
  settleAnswers,
  snoozeFollowUps,
};
