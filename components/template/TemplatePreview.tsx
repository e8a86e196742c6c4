import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { PickContact } from '../contact-search/PickContact';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Section } from '../ui/Section';
import { BodyView } from './BodyView';
import { BrokenLinks } from './BrokenLinks';
import { HalfWritten, OpenFields } from './OpenFields';
import { useMerge } from './useMerge';

interface TemplatePreviewProps {
  subject: string | undefined;
  body: string;
}

/** What a template comes to for somebody whom the rep picks. */
export function TemplatePreview({ subject, body }: TemplatePreviewProps) {
  const [contact, setContact] = useState<Contact>();
  const [picking, setPicking] = useState(false);
  const merged = useMerge(contact)({ subject, body });
  const unknown = [...new Set([...merged.subject.unknown, ...merged.body.unknown])];
  const halfWritten = [...new Set([...merged.subject.halfWritten, ...merged.body.halfWritten])];
  return (
    <Section
      title="Preview"
      className="rounded-md border"
      actions={
        <Button size="small" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {contact ? 'Another contact' : 'For a contact…'}
        </Button>
      }
    >
      {picking ? (
        <PickContact
          search=""
          busy={false}
          nobody="Nobody found."
          onPick={(picked) => {
            setContact(picked);
            setPicking(false);
          }}
        />
      ) : null}
      <p className="text-small text-dim">
        {contact ? (
          <>
            For <Foreign text={contact.name} />
          </>
        ) : (
          'Pick a contact to see it filled in.'
        )}
      </p>
      {merged.subject.text ? <p className="font-semibold">{merged.subject.text}</p> : null}
      <BodyView body={merged.body.text} />
      <BrokenLinks body={merged.body.text} />
      {contact ? (
        <OpenFields merged={[merged.subject, merged.body]} name={contact.name} />
      ) : unknown.length + halfWritten.length > 0 ? (
        <Alert tone="warn">
          {unknown.map((word) => (
            <p key={word}>
              <code>{`{{${word}}}`}</code> is no field.
            </p>
          ))}
          <HalfWritten marks={halfWritten} />
        </Alert>
      ) : null}
    </Section>
  );
}
