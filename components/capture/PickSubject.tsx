import { useState } from 'react';
import { PickContact } from '../contact-search/PickContact';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import type { ChosenSubject } from './capture-draft';
import { PickCompany } from './PickCompany';

interface PickSubjectProps {
  subject: ChosenSubject | undefined;
  /** Contacts and companies of which the page speaks. */
  suggested: ChosenSubject[];
  onPick: (subject: ChosenSubject | undefined) => void;
}

/** Says on whom a note will be: a contact or a company. */
export function PickSubject({ subject, suggested, onPick }: PickSubjectProps) {
  const [picking, setPicking] = useState<'contact' | 'company'>();
  const pick = (picked: ChosenSubject) => {
    setPicking(undefined);
    onPick(picked);
  };
  if (subject) {
    return (
      <p className="flex items-center gap-2">
        <span className="text-dim">On</span>
        <Foreign text={subject.label} className="truncate font-semibold" />
        <Button look="quiet" size="small" onClick={() => onPick(undefined)}>
          Change
        </Button>
      </p>
    );
  }
  const toggle = (kind: 'contact' | 'company') => setPicking(picking === kind ? undefined : kind);
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {suggested.map((one) => (
          <Button key={one.contactId ?? one.companyId} size="small" className="max-w-full" onClick={() => pick(one)}>
            <span className="shrink-0">On</span>
            <Foreign text={one.label} className="truncate" />
          </Button>
        ))}
        <Button size="small" aria-expanded={picking === 'contact'} onClick={() => toggle('contact')}>
          Pick a contact…
        </Button>
        <Button size="small" aria-expanded={picking === 'company'} onClick={() => toggle('company')}>
          Pick a company…
        </Button>
      </div>
      {picking === 'contact' ? (
        <PickContact search="" busy={false} onPick={({ id, name }) => pick({ contactId: id, label: name })} />
      ) : null}
      {picking === 'company' ? <PickCompany onPick={({ id, name }) => pick({ companyId: id, label: name })} /> : null}
    </>
  );
}
