import { type ReactNode, useEffect } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { RemoveContact } from '../contact/RemoveContact';
import { useContactRecord } from '../contact/useContactRecord';
import { ContactColumns } from './ContactColumns';
import { UnknownContact } from './UnknownContact';

interface ContactPageProps {
  contactId: ContactId;
  policy: PromotionPolicy;
  /** The title of a step of the team's own, by its id. */
  stepTitle: (id: string) => string | undefined;
  /** Stands before everything: the way back. */
  back: ReactNode;
  onBack: () => void;
  onOpen: (contact: Contact) => void;
  onTitle: (title: string) => void;
}

/** All there is on one contact, on a page of its own. Give it `key={contactId}`. */
export function ContactPage({ contactId, policy, stepTitle, back, onBack, onOpen, onTitle }: ContactPageProps) {
  const record = useContactRecord(contactId);
  const name = record === undefined || record === 'gone' ? undefined : record.contact.name;
  useEffect(() => {
    if (name) onTitle(name);
  }, [name, onTitle]);
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-2">
        {back}
        {record && record !== 'gone' ? <RemoveContact contact={record.contact} /> : null}
      </div>
      {record === 'gone' ? <UnknownContact contactId={contactId} onOpen={onOpen} onBack={onBack} /> : null}
      {record && record !== 'gone' ? (
        <ContactColumns record={record} policy={policy} stepTitle={stepTitle} onOpen={onOpen} />
      ) : null}
    </>
  );
}
