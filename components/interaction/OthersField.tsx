import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import { PickContact } from '../contact-search/PickContact';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import { TextButton } from '../ui/TextButton';
import type { LogDraft } from './log-draft';

interface OthersFieldProps {
  contactId: ContactId;
  others: LogDraft['others'];
  onChange: (others: LogDraft['others']) => void;
}

/** Who took part beside the contact: each gets an interaction of their own. */
export function OthersField({ contactId, others, onChange }: OthersFieldProps) {
  const [open, setOpen] = useState(false);
  const add = ({ id, name }: Contact) => {
    onChange([...others, { id, name }]);
    setOpen(false);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    // Enter in the search keeps nothing yet; Escape leaves only the search.
    event.stopPropagation();
    if (event.key === 'Escape') setOpen(false);
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <div className="flex flex-col gap-1">
      {others.length > 0 ? (
        <ul aria-label="Also with" className="flex flex-wrap gap-1">
          {others.map(({ id, name }) => (
            <li key={id} className="flex items-center rounded-md border border-line ps-2 text-small">
              <Foreign text={name} className="max-w-40 truncate" />
              <IconButton
                label={`Without ${name}`}
                icon={<X size={13} />}
                onClick={() => onChange(others.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <TextButton className="self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        With others too…
      </TextButton>
      {open ? (
        <fieldset onKeyDown={leave}>
          <legend className="sr-only">Who else</legend>
          <PickContact search="" busy={false} except={[contactId, ...others.map(({ id }) => id)]} onPick={add} />
        </fieldset>
      ) : null}
    </div>
  );
}
