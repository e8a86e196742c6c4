import { useLiveQuery } from 'dexie-react-hooks';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { TextButton } from '../ui/TextButton';
import { DIRECTION_WORDS } from './interaction-words';

/** What was logged in place of what the rep said since, and the one click that takes the rep's word back. */
export function CorrectedMark({ id, was }: { id: string; was: NonNullable<TimelineEntry['was']> }) {
  const { run, busy, failure } = useCommand();
  const { genuine, direction, contactId } = was;
  const takeBack = () =>
    run(
      () => correctInteraction(id, { genuine, direction, movedTo: contactId }),
      ({ eventId }) => ({ text: 'Correction taken back', undo: [eventId] }),
    );
  return (
    <>
      <p className="flex flex-wrap gap-x-2 text-small text-dim">
        <span>Corrected.</span>
        {contactId ? <LoggedWith contactId={contactId} /> : null}
        {direction ? <span>Was: {DIRECTION_WORDS[direction].toLowerCase()}.</span> : null}
        {genuine === undefined ? null : <span>Was: {genuine ? 'an answer' : 'no answer'}.</span>}
        <TextButton disabled={busy} onClick={takeBack}>
          Take back
        </TextButton>
      </p>
      <FailureAlert failure={failure} />
    </>
  );
}

function LoggedWith({ contactId }: { contactId: ContactId }) {
  const contact = useLiveQuery(() => contactById(contactId), [contactId]);
  return (
    <span>
      Was logged with {contact ? <Foreign text={contact.name} className="inline" /> : 'a contact who was removed'}.
    </span>
  );
}
