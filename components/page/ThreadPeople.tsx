import type { Contact, ContactId } from '@/storage/model/contact';
import type { PersonKey, ThreadPerson } from '@/storage/model/thread-people';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { PersonOfThread } from './PersonOfThread';
import type { PageActions } from './page-actions';

const NONE: LoggedMessages = new Map();

interface ThreadPeopleProps {
  people: ThreadPerson[];
  /** Contacts by the person's key. */
  known: Map<PersonKey, Contact>;
  /** Ids of the messages that are logged, by contact. */
  logged: Map<ContactId, LoggedMessages>;
  /** Whose contact is shown with the thread. */
  shown: ThreadPerson | undefined;
  onShow: (person: PersonKey) => void;
  onOpen: (contact: Contact) => void;
  actions: PageActions;
}

/** Everybody in the thread but the rep. */
export function ThreadPeople({ people, known, logged, shown, onShow, onOpen, actions }: ThreadPeopleProps) {
  return (
    <ul className="flex flex-col gap-2">
      {people.map((person) => {
        const contact = known.get(person.key);
        return (
          <PersonOfThread
            key={person.key}
            person={person}
            contact={contact}
            logged={(contact && logged.get(contact.id)) ?? NONE}
            shown={people.length > 1 && person === shown}
            onShow={people.length > 1 ? () => onShow(person.key) : undefined}
            onOpen={onOpen}
            actions={actions}
          />
        );
      })}
    </ul>
  );
}
