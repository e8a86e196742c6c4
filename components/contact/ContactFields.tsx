import type { Contact } from '@/storage/model/contact';
import { MergeWith } from '../duplicate/MergeWith';
import { ContactField } from './ContactField';
import { EDITABLE_FIELDS } from './editable-fields';

/** Every field the rep may type, each saved by itself. */
export function ContactFields({ contact }: { contact: Contact }) {
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-col rounded-md border border-line">
        {EDITABLE_FIELDS.map((field) => (
          <ContactField key={field.id} contact={contact} field={field} />
        ))}
      </dl>
      <MergeWith contact={contact} />
    </div>
  );
}
