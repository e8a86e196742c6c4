import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { ThreadReading } from '@/storage/model/page-reading';
import { personLabel, threadPeople } from '@/storage/model/thread-people';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { PersonGlance } from './PersonGlance';
import type { PageActions } from './page-actions';
import { UnknownAccount } from './UnknownAccount';

const SHOWN = 3;

interface ThreadGlanceProps {
  reading: ThreadReading;
  actions: PageActions;
  onOpen: (contact: Contact) => void;
}

/** The people of an open thread in a few lines. */
export function ThreadGlance({ reading, actions, onOpen }: ThreadGlanceProps) {
  const people = threadPeople(reading);
  const known = useLiveQuery(() => contactsOfPeople(people), [people.map(({ key }) => key).join()]);
  if (!known) return null;
  if (!reading.viewer) {
    return (
      <div className="p-3">
        <UnknownAccount site={reading.site} />
      </div>
    );
  }
  return (
    <div className="divide-y divide-line">
      {people.slice(0, SHOWN).map((person) => (
        <PersonGlance
          key={person.key}
          name={known.get(person.key)?.name ?? personLabel(person)}
          about={person.address}
          contact={known.get(person.key)}
          onSave={() => actions.save(person.key)}
          onOpen={onOpen}
        />
      ))}
      {people.length > SHOWN ? <p className="px-3 py-2 text-dim">{people.length - SHOWN} more in the panel</p> : null}
    </div>
  );
}
