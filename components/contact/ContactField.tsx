import { Pencil } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { fieldLabel } from '../field/field-labels';
import { IconButton } from '../ui/IconButton';
import { type EditableField, textOfField } from './editable-fields';
import { FieldEditor } from './FieldEditor';
import { FieldValue } from './FieldValue';
import { ProvenanceMark } from './ProvenanceMark';
import { UnknownField } from './UnknownField';

interface ContactFieldProps {
  contact: Contact;
  field: EditableField;
}

/** One field: its value and where that comes from, or the box to type it. */
export function ContactField({ contact, field }: ContactFieldProps) {
  const [draft, keep, drop] = useDraft<string>(`${contact.id}:field:${field.id}`);
  const value = textOfField(contact, field.id);
  const label = fieldLabel(field.id);
  if (draft !== undefined) {
    return (
      <div className="border-t border-line p-2 first:border-t-0">
        <dt className="sr-only">{label}</dt>
        <dd>
          <FieldEditor contactId={contact.id} field={field} draft={draft} onDraft={keep} onClose={drop} />
        </dd>
      </div>
    );
  }
  return (
    <div className="flex items-start gap-2 border-t border-line px-2 py-1 first:border-t-0">
      <dt className="w-18 shrink-0 py-1 text-small text-dim">{label}</dt>
      <dd className="flex min-w-0 flex-1 items-start gap-1.5">
        <span className="min-w-0 flex-1 py-1">
          {value ? <FieldValue contact={contact} field={field} /> : <UnknownField contact={contact} field={field} />}
        </span>
        <ProvenanceMark provenance={contact.provenance[field.id]} />
        <IconButton label={`Edit ${label.toLowerCase()}`} icon={<Pencil size={13} />} onClick={() => keep(value)} />
      </dd>
    </div>
  );
}
