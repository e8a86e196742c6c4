import { useLiveQuery } from 'dexie-react-hooks';
import { UserX } from 'lucide-react';
import type { Contact, ContactId } from '@/storage/model/contact';
import { whereaboutsOf } from '@/storage/queries/whereabouts-of';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

interface UnknownContactProps {
  contactId: ContactId;
  onOpen: (contact: Contact) => void;
  onBack: () => void;
}

/** Says what became of a contact who is not there, with the ways out. */
export function UnknownContact({ contactId, onOpen, onBack }: UnknownContactProps) {
  const where = useLiveQuery(() => whereaboutsOf(contactId), [contactId]);
  const { undo, busy, failure } = useUndo();
  if (!where) return null;
  const back = <Button onClick={onBack}>Go back</Button>;
  if (where.is === 'merged')
    return (
      <EmptyState icon={<UserX size={28} />} title="This contact was merged into another.">
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={() => onOpen(where.into)}>
            Open <Foreign text={where.into.name} />
          </Button>
          {back}
        </div>
      </EmptyState>
    );
  if (where.is === 'removed')
    return (
      <EmptyState icon={<UserX size={28} />} title={`${where.name} was removed.`}>
        <p>
          Removed <Time at={where.at} />, with the timeline and all that belonged to it.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" disabled={busy} onClick={() => void undo([where.eventId], `${where.name} is back`)}>
            Bring back
          </Button>
          {back}
        </div>
        <FailureAlert failure={failure} />
      </EmptyState>
    );
  return (
    <EmptyState icon={<UserX size={28} />} title="There is no such contact.">
      <p>The address names somebody who is not in this browser’s pipeline.</p>
      {back}
    </EmptyState>
  );
}
