import type { Contact } from '@/storage/model/contact';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import type { EditableField } from './editable-fields';

/** What stands where nothing is known: of the time zone, what follows from the location. */
export function UnknownField({ contact, field }: { contact: Contact; field: EditableField }) {
  const derived = field.id === 'zone' ? zoneOfContact(contact) : undefined;
  if (!derived) return <span className="text-dim">not known</span>;
  return (
    <span>
      {derived.zone} <span className="text-dim">(from the location)</span>
    </span>
  );
}
