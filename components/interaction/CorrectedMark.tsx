import { useLiveQuery } from 'dexie-react-hooks';
import { takeBackCorrections } from '@/storage/commands/take-back-corrections';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { TextButton } from '../ui/TextButton';
import { DIRECTION_WORDS } from './interaction-words';

/** One click takes all of them back, and says so. */
const TAKE_BACK: Partial<Record<number, string>> = { 2: 'Take back both', 3: 'Take back all three' };

/** What was logged in place of what the rep said since, and the one click that takes the rep's word back. */
export function CorrectedMark({ id, was }: { id: string; was: NonNullable<TimelineEntry['was']> }) {
  const { run, busy, failure } = useCommand();
  const { genuine, direction, contactId } = was;
  const count = Object.keys(was).length;
  const takeBack = () =>
    run(
      () => takeBackCorrections(id),
      ({ eventIds }) => ({ text: count === 1 ? 'Correction taken back' : 'Corrections taken back', undo: eventIds }),
    );
  return (
    <>
      <p className="flex flex-wrap gap-x-2 text-small text-dim">
        <span>Corrected.</span>
        {contactId ? <LoggedWith contactId={contactId} /> : null}
        {direction ? <span>Was: {DIRECTION_WORDS[direction].toLowerCase()}.</span> : null}
        {genuine === undefined ? null : <span>Was: {genuine ? 'an answer' : 'no answer'}.</span>}
        <TextButton disabled={busy} onClick={takeBack}>
          {TAKE_BACK[count] ?? 'Take back'}
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
