import { nurtureContact } from '@/storage/commands/nurture-contact';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { cancelledWords } from '../reply/cancelled-words';
import { atHourOf } from '../ui/local-time';
import { shortTime } from '../ui/time-words';
import { ownZone } from '../when/own-zone';

const MORNING = 9;

/** What the rep may do at one press about a message. */
export function useReplyCommands(contact: Contact, evidenceId: string) {
  const { run, busy, failure } = useCommand();
  const contactId = contact.id;
  const followUp = (dueAt: number, note: string) =>
    run(
      () => setFollowUp({ contactId, dueAt, note }),
      ({ eventId }) => ({ text: `Follow-up set for ${shortTime(dueAt)}`, undo: [eventId] }),
    );
  const nurture = (day: string, words: string) => {
    const dueAt = atHourOf(day, MORNING);
    if (dueAt === undefined) return;
    const when = { wall: `${day}T09:00`, zone: ownZone() };
    return run(
      () => withCadenceEffects(nurtureContact({ contactId, when, reason: `“${words}”` })),
      ({ eventId, cadenceWords: details }) => ({ text: `Comes back ${shortTime(dueAt)}`, details, undo: [eventId] }),
    );
  };
  const stop = (words: string) =>
    run(
      () => withCadenceEffects(setDoNotContact({ contactId, words, evidenceId })),
      ({ eventId, cancelled, cadenceWords }) => ({
        text: 'Marked as do not contact',
        details: [...cancelledWords(cancelled), ...cadenceWords],
        ...(eventId && { undo: [eventId] }),
      }),
    );
  return { followUp, nurture, stop, busy, failure };
}
