import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';
import { useWayOut } from './useWayOut';

interface LostOfferProps {
  contact: Contact;
  /** What they said, as the reason at first. */
  words: string;
  entryId: string;
}

/** The way out after a "no": the reason is filled in with their words. */
export function LostOffer({ contact, words, entryId }: LostOfferProps) {
  const [open, setOpen] = useState(false);
  const out = useWayOut(contact);
  if (!out) return null;
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(true)}>
        {out.label}…
      </Button>
      {open ? (
        <div className="basis-full">
          <ReasonForm
            draftKey={`${contact.id}:out:${entryId}`}
            suggested={`“${words}”`}
            title={out.label}
            submit={out.label}
            busy={out.busy}
            onSubmit={out.move}
            onCancel={() => setOpen(false)}
          />
        </div>
      ) : null}
      <FailureAlert failure={out.failure} />
    </>
  );
}
