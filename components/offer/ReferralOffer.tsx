import { useLiveQuery } from 'dexie-react-hooks';
import { use, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { contactNamedBy } from '@/storage/queries/contact-named-by';
import { ReferralForm } from '../qualification/ReferralForm';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { OpenContactContext } from './OpenContactContext';

interface ReferralOfferProps {
  contact: Contact;
  /** Whom the message names: a substitute, a successor, the right person. */
  named: { name?: string | undefined; email?: string | undefined };
}

/**
 * Saves whom a message names as a lead that the contact referred; the form is filled in and shown first. Who is saved
 * already can be opened instead.
 */
export function ReferralOffer({ contact, named }: ReferralOfferProps) {
  const [open, setOpen] = useState(false);
  const saved = useLiveQuery(() => contactNamedBy(named), [named.name, named.email]);
  const who = named.name ?? named.email ?? '';
  // Not known yet whether it is saved, or the very person who wrote.
  if (!open && (saved === undefined || saved?.id === contact.id)) return null;
  if (!open && saved) return <SavedPerson saved={saved} />;
  return (
    <>
      <Button
        size="small"
        className="max-w-full"
        aria-expanded={open}
        aria-label={`Save as lead: ${who}`}
        onClick={() => setOpen(true)}
      >
        <span className="truncate">Save as lead: {who}</span>
      </Button>
      {open ? (
        <div className="basis-full">
          <ReferralForm contact={contact} named={named} onClose={() => setOpen(false)} />
        </div>
      ) : null}
    </>
  );
}

function SavedPerson({ saved: { id, name } }: { saved: Contact }) {
  const openContact = use(OpenContactContext);
  if (!openContact) {
    return (
      <span className="text-small text-dim">
        <Foreign text={name} /> is saved already
      </span>
    );
  }
  return (
    <Button size="small" className="max-w-full" aria-label={`Open contact: ${name}`} onClick={() => openContact(id)}>
      <span className="truncate">Open contact: {name}</span>
    </Button>
  );
}
