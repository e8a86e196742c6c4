import type { Contact } from '@/storage/model/contact';
import type { Intent } from '@/storage/model/intent/intent';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { FailureAlert } from '../failure/FailureAlert';
import { dayWords } from '../reply/day-words';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { useReplyCommands } from './useReplyCommands';

interface IntentOffersProps {
  contact: Contact;
  entry: TimelineEntry;
  intents: readonly Intent[];
}

/** "Not now, in November": nurture until then. "No more mail": do not contact. */
export function IntentOffers({ contact, entry, intents }: IntentOffersProps) {
  const now = useNow();
  const { nurture, stop, busy, failure } = useReplyCommands(contact, entry.id);
  const notNow = intents.find(({ kind }) => kind === 'notNow');
  const unsubscribe = intents.find(({ kind }) => kind === 'unsubscribe');
  const day = contact.stage === 'nurture' ? undefined : notNow?.when?.day;
  return (
    <>
      {day && notNow ? (
        <Button size="small" disabled={busy} onClick={() => nurture(day, notNow.words)}>
          Nurture until {dayWords(day, now)}
        </Button>
      ) : null}
      {unsubscribe && !contact.doNotContact ? (
        <Button size="small" disabled={busy} onClick={() => stop(unsubscribe.words)}>
          Do not contact
        </Button>
      ) : null}
      <FailureAlert failure={failure} />
    </>
  );
}
