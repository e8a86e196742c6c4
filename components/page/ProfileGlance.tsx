import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { ProfileReading } from '@/storage/model/page-reading';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { PersonGlance } from './PersonGlance';
import type { PageActions } from './page-actions';

interface ProfileGlanceProps {
  reading: ProfileReading;
  actions: PageActions;
  onOpen: (contact: Contact) => void;
}

/** The person of an open profile in a few lines. */
export function ProfileGlance({ reading, actions, onOpen }: ProfileGlanceProps) {
  const found = useLiveQuery(async () => ({ contact: await contactOfReading(reading) }), [reading]);
  if (!found) return null;
  const name = found.contact?.name ?? reading.fields.name.value;
  if (reading.isSelf && !found.contact) return <p className="p-3 text-dim">This is your own profile.</p>;
  const { companyName, headline } = reading.fields;
  return (
    <PersonGlance
      name={name}
      about={found.contact?.companyName ?? companyName?.value ?? headline?.value}
      contact={found.contact}
      onSave={() => actions.save()}
      onOpen={onOpen}
    />
  );
}
