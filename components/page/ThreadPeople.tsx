import type { Contact, ContactId } from '@/storage/model/contact';
import { PersonOfThread } from './PersonOfThread';
import type { PageActions } from './page-actions';
import type { ThreadPerson } from './thread-people';

const NONE: ReadonlySet<string> = new Set();

interface ThreadPeopleProps {
  people: ThreadPerson[];
  /** Contacts by address. */
  known: Map<string, Contact>;
  /** Ids of the messages that are logged, by contact. */
  logged: Map<ContactId, Set<string>>;
  /** Whose contact is shown with the thread. */
  shown: ThreadPerson | undefined;
  onShow: (address: string) => void;
  onOpen: (contact: Contact) => void;
  actions: PageActions;
}

/** Everybody in the thread but the rep. */
export function ThreadPeople({ people, known, logged, shown, onShow, onOpen, actions }: ThreadPeopleProps) {
  return (
    <ul className="flex flex-col gap-2">
      {people.map((person) => {
        const contact = known.get(person.address);
        return (
          <PersonOfThread
            key={person.address}
            person={person}
            contact={contact}
            logged={(contact && logged.get(contact.id)) ?? NONE}
            shown={people.length > 1 && person === shown}
            onShow={people.length > 1 ? () => onShow(person.address) : undefined}
            onOpen={onOpen}
            actions={actions}
          />
        );
      })}
    </ul>
  );
}
