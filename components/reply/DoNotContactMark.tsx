import { Ban } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';

/** In lists: this person is not to be written to. */
export function DoNotContactMark({ contact }: { contact: Contact }) {
  if (!contact.doNotContact) return null;
  return (
    <span role="img" aria-label="Do not contact" title="Do not contact" className="shrink-0 text-danger">
      <Ban aria-hidden="true" size={15} strokeWidth={2.25} />
    </span>
  );
}
