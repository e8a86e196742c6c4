import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { useWayOut } from '../offer/useWayOut';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { EDITABLE_FIELDS } from './editable-fields';
import { FieldEditor } from './FieldEditor';

const COMPANY = EDITABLE_FIELDS.find(({ id }) => id === 'companyName');

/** A notice said that they left the company they still have here: correct it, or take them out of the funnel. */
export function LeftCompany({ contact }: { contact: Contact }) {
  const [leaving, setLeaving] = useState(false);
  const [draft, keep, drop] = useDraft<string>(`${contact.id}:left:company`);
  const out = useWayOut(contact);
  const { leftCompany, companyName } = contact;
  if (!leftCompany || leftCompany.companyName !== companyName) return null;
  return (
    <section aria-label="Left the company" className="flex flex-col gap-2 border-b border-warn bg-warn-soft px-3 py-2">
      <p>
        <strong className="font-semibold">No longer {companyName ? 'at ' : 'with the company'}</strong>
        {companyName ? <Foreign text={companyName} className="font-semibold" /> : null}, says a notice of theirs.{' '}
        {leftCompany.evidenceId ? <EvidenceLink interactionId={leftCompany.evidenceId} /> : null}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" aria-expanded={draft !== undefined} onClick={() => keep('')}>
          Edit company…
        </Button>
        {out ? (
          <Button size="small" aria-expanded={leaving} onClick={() => setLeaving(true)}>
            {out.label}…
          </Button>
        ) : null}
      </div>
      {draft !== undefined && COMPANY ? (
        <FieldEditor contactId={contact.id} field={COMPANY} draft={draft} onDraft={keep} onClose={drop} />
      ) : null}
      {leaving && out ? (
        <ReasonForm
          draftKey={`${contact.id}:left`}
          suggested="Left the company"
          title={out.label}
          submit={out.label}
          busy={out.busy}
          onSubmit={out.move}
          onCancel={() => setLeaving(false)}
        />
      ) : null}
    </section>
  );
}
