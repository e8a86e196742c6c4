import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { CapturedPerson } from '@/storage/model/page-capture';
import { Button } from '../ui/Button';
import { CapturedPersonRow } from './CapturedPersonRow';
import type { CaptureSource } from './capture-source';
import { useCaptureDraft } from './useCaptureDraft';

const AT_FIRST = 5;

interface CapturedPeopleProps {
  persons: CapturedPerson[];
  contacts: (Contact | undefined)[];
  source: CaptureSource;
  onOpen: (contact: Contact) => void;
}

/** Everybody whom the page names, to choose from. */
export function CapturedPeople({ persons, contacts, source, onOpen }: CapturedPeopleProps) {
  const [, change] = useCaptureDraft(source.at);
  const [all, setAll] = useState(false);
  if (persons.length === 0) return null;
  const shown = all ? persons : persons.slice(0, AT_FIRST);
  return (
    <section aria-label="People on the page">
      <h3 className="font-semibold">{persons.length === 1 ? 'On the page' : `${persons.length} people on the page`}</h3>
      <ul className="flex flex-col">
        {shown.map((person, at) => (
          <CapturedPersonRow
            key={person.name.value + (person.email?.value ?? '')}
            person={person}
            source={source}
            contact={contacts[at]}
            onSaved={(contactId) => change(({ saved }) => ({ saved: { ...saved, [at]: contactId } }))}
            onSame={({ id, name }) => change({ subject: { contactId: id, label: name } })}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {shown.length < persons.length ? (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          Show all {persons.length}
        </Button>
      ) : null}
    </section>
  );
}
