import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { duplicatesOf } from '@/storage/queries/duplicates-of';
import { DuplicateItem } from './DuplicateItem';

/** Those who may be the same person as this contact, if there are any. */
export function DuplicatesOfContact({ contact }: { contact: Contact }) {
  const found = useLiveQuery(() => duplicatesOf(contact.id), [contact.id]);
  if (!found || found.length === 0) return null;
  return (
    <section
      aria-label="Possible duplicate"
      className="mx-3 mb-3 flex flex-col gap-2 rounded-md border border-warn p-2.5"
    >
      <h2 className="font-semibold text-warn">Known twice?</h2>
      <ul className="flex flex-col gap-3">
        {found.map((duplicate) => (
          <DuplicateItem key={duplicate.contact.id} contact={contact} duplicate={duplicate} />
        ))}
      </ul>
    </section>
  );
}
