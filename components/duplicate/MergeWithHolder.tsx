import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { editContact } from '@/storage/commands/edit-contact';
import type { ContactId, PersonFields } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { holderOfKeys } from '@/storage/queries/holder-of-keys';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { MergeView } from './MergeView';

interface MergeWithHolderProps {
  contactId: ContactId;
  /** What was typed, of which something belongs to another contact. */
  typed: Partial<PersonFields>;
  onMerged: () => void;
}

/** What was typed is another contact's: the two may be one person, and can be made one here. */
export function MergeWithHolder({ contactId, typed, onMerged }: MergeWithHolderProps) {
  const contact = useLiveQuery(() => contactById(contactId), [contactId]);
  const holder = useLiveQuery(() => holderOfKeys(contactId, typed), [contactId, typed.emails?.join()]);
  const [merging, setMerging] = useState(false);
  const { run, failure } = useCommand();
  const alert = useRef<HTMLDivElement>(null);
  const isShown = contact !== undefined && holder !== undefined;
  useEffect(() => {
    if (isShown) alert.current?.scrollIntoView({ block: 'center' });
  }, [isShown]);
  if (!contact || !holder) return <FailureAlert failure={failure} />;
  // What else was typed beside the address of the other one is kept as well.
  const keepTyped = async () => {
    const emails = [...new Set([...(typed.emails ?? contact.emails), ...holder.emails])];
    if (await run(() => editContact(contactId, { emails }))) onMerged();
  };
  if (merging)
    return <MergeView keep={contact} merge={holder} onMerged={keepTyped} onCancel={() => setMerging(false)} />;
  return (
    <div ref={alert}>
      <Alert tone="warn">
        <p>
          This belongs to <Foreign text={holder.name} className="font-semibold" /> already, so nothing was saved. Are
          they one person?
        </p>
        <Button size="small" className="self-start" onClick={() => setMerging(true)}>
          Merge with {holder.name}…
        </Button>
      </Alert>
    </div>
  );
}
