import type { FollowUpOutcome } from '@/storage/model/follow-up';
import type { CallOutcome } from '@/storage/model/interaction';
import type { ReplyEffect } from '@/storage/model/log-input';
import type { DayEntry } from '@/storage/queries/my-day';
import { KeyChoice } from '../ui/KeyChoice';
import { later } from '../ui/later';
import type { ChosenDue } from '../when/DueChoice';
import { CallChoice } from './CallChoice';
import { offerAfter } from './offer-after';
import { OUTCOMES } from './outcome-words';
import { SnoozeChoice } from './SnoozeChoice';
import type { useDayCommands } from './useDayCommands';
import { type RowPart, useDayView } from './useDayView';

export const LogHere = later(async () => (await import('./LogHere')).LogHere);

/** Effects of a call after which the follow-up that it was about is not open any more. */
const ENDING: ReadonlySet<ReplyEffect['what']> = new Set([
  'followUpAnswered',
  'followUpMet',
  'stepDone',
  'cadenceLeft',
]);

interface DayRowPartProps {
  entry: DayEntry;
  part: RowPart;
  commands: ReturnType<typeof useDayCommands>;
}

/** What was opened in a row: how it went, until when, the call, the form to log. */
export function DayRowPart({ entry, part, commands }: DayRowPartProps) {
  const { close, propose } = useDayView();
  const { contact, followUp } = entry;
  const finish = async (outcome: FollowUpOutcome) => {
    const finished = await commands.done(entry, outcome);
    if (!finished) return;
    close();
    // The answer that waited is logged already: what follows it is the next touch.
    const isLogged = outcome === 'answered' && contact.awaitingReplySince !== undefined;
    propose(offerAfter({ contact, after: isLogged ? 'talked' : outcome }, finished.effects));
  };
  const snooze = async (due: ChosenDue) => {
    if (await commands.snooze(entry, due)) close();
  };
  const call = async (outcome: CallOutcome, note: string, key: string) => {
    const logged = await commands.call(contact, outcome, note, key);
    if (!logged) return;
    close();
    // The call may have ended the follow-up already.
    const isEnded = logged.effects?.some(({ what }) => ENDING.has(what));
    const hasNothingToRemove = outcome === 'wrongNumber' && contact.phones.length === 0;
    const offer = { contact, after: outcome, ...(!isEnded && { followUp }) };
    propose(hasNothingToRemove ? undefined : offerAfter(offer, logged.effects ?? []));
  };
  switch (part) {
    case 'done':
      return (
        <KeyChoice
          label="How did it go?"
          options={OUTCOMES.map(({ outcome, words }) => ({ id: outcome, words }))}
          busy={commands.busy}
          onChoose={(id) => finish(id as FollowUpOutcome)}
          onLeave={close}
        />
      );
    case 'snooze':
      return <SnoozeChoice label="Snooze until" busy={commands.busy} onChoose={snooze} onLeave={close} />;
    case 'call':
      return <CallChoice contact={contact} busy={commands.busy} onChoose={call} onLeave={close} />;
    default:
      return <LogHere entry={entry} onClose={close} />;
  }
}
