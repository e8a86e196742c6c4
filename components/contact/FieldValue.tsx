import type { Contact } from '@/storage/model/contact';
import { nameOf } from '@/storage/model/language-tag';
import { Foreign } from '../ui/Foreign';
import { type EditableField, textOfField } from './editable-fields';

/** A field as it is read: of the addresses the dead ones are struck through, and say so. */
export function FieldValue({ contact, field }: { contact: Contact; field: EditableField }) {
  if (field.id === 'language' && contact.language) return nameOf(contact.language, undefined) ?? contact.language;
  if (field.id !== 'emails') return <Foreign text={textOfField(contact, field.id)} className="whitespace-pre-line" />;
  return contact.emails.map((address) => (
    <span key={address} className="block">
      {contact.deadEmails?.includes(address) ? (
        <span className="text-dim">
          <s>
            <Foreign text={address} />
          </s>{' '}
          dead: mail bounced
        </span>
      ) : (
        <Foreign text={address} />
      )}
    </span>
  ));
}
