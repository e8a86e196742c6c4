import { afterReturn } from '@/storage/model/after-return';
import type { Contact } from '@/storage/model/contact';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { FailureAlert } from '../failure/FailureAlert';
import { dayWords } from '../reply/day-words';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { useReplyCommands } from './useReplyCommands';

/** A follow-up for when somebody who is away is back, where there is none yet. */
export function BackOffer({ contact, entry }: { contact: Contact; entry: TimelineEntry }) {
  const now = useNow();
  const { followUp, busy, failure } = useReplyCommands(contact, entry.id);
  const returnsOn = entry.absence?.returnsOn;
  if (!returnsOn || contact.nextFollowUpAt !== undefined || contact.doNotContact) return null;
  const dueAt = afterReturn(returnsOn);
  if (dueAt <= now) return null;
  const back = dayWords(returnsOn, now);
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => followUp(dueAt, `Back on ${back}`)}>
        Follow up when back, {back}
      </Button>
      <FailureAlert failure={failure} />
    </>
  );
}
