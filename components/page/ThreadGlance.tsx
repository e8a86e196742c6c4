import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { ThreadReading } from '@/storage/model/page-reading';
import { contactsByAddress } from '@/storage/queries/contacts-by-address';
import { PersonGlance } from './PersonGlance';
import type { PageActions } from './page-actions';
import { threadPeople } from './thread-people';
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
  const addresses = people.map(({ address }) => address);
  const known = useLiveQuery(() => contactsByAddress(addresses), [addresses.join()]);
  if (!known) return null;
  if (!reading.viewer) {
    return (
      <div className="p-3">
        <UnknownAccount />
      </div>
    );
  }
  return (
    <div className="divide-y divide-line">
      {people.slice(0, SHOWN).map((person) => (
        <PersonGlance
          key={person.address}
          name={known.get(person.address)?.name ?? person.name ?? person.address}
          about={person.address}
          contact={known.get(person.address)}
          onSave={() => actions.save(person.address)}
          onOpen={onOpen}
        />
      ))}
      {people.length > SHOWN ? <p className="px-3 py-2 text-dim">{people.length - SHOWN} more in the panel</p> : null}
    </div>
  );
}
