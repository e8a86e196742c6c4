import { editContact } from '@/storage/commands/edit-contact';
import type { Contact, PersonFields } from '@/storage/model/contact';
import { personLabel, type ThreadPerson } from '@/storage/model/thread-people';
import { useCommand } from '../command/useCommand';
import { loggedNotice } from './logged-notice';
import type { PageActions } from './page-actions';

/**
 * Says who somebody in the open thread is. An address or a member id is kept on the contact; a bare name proves nothing
 * for the next time, so this thread's messages are logged against the contact at once. `pick` is true when it was done.
 */
export function usePickContact(person: ThreadPerson, actions: PageActions) {
  const { run, busy, failure } = useCommand();
  const pick = async (contact: Contact) => {
    const keys = keysFor(contact, person);
    const done = keys
      ? await run(
          () => editContact(contact.id, keys),
          ({ eventId }) => ({ text: keptWords(person, contact), ...(eventId ? { undo: [eventId] } : {}) }),
        )
      : await run(() => actions.log(contact.id, person.key), loggedNotice);
    return done !== undefined;
  };
  return { pick, busy, failure };
}

/** What the contact is recognised by from now on; `undefined` when the page shows only a name. */
function keysFor(contact: Contact, { address, memberId }: ThreadPerson): Partial<PersonFields> | undefined {
  if (address) return { emails: [...contact.emails, address] };
  return memberId ? { linkedinMemberId: memberId } : undefined;
}

function keptWords(person: ThreadPerson, contact: Contact): string {
  return `${person.address ?? personLabel(person)} belongs to ${contact.name} now`;
}
