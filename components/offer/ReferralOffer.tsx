import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { ReferralForm } from '../qualification/ReferralForm';
import { Button } from '../ui/Button';

interface ReferralOfferProps {
  contact: Contact;
  /** Whom the message names: a substitute, a successor, the right person. */
  named: { name?: string | undefined; email?: string | undefined };
}

/** Saves whom a message names as a lead that the contact referred; the form is filled in and shown first. */
export function ReferralOffer({ contact, named }: ReferralOfferProps) {
  const [open, setOpen] = useState(false);
  const who = named.name ?? named.email ?? '';
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
