import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { CapturedPerson } from '@/storage/model/page-capture';
import { contactById } from '@/storage/queries/contact-by-id';
import { contactsOfCaptured } from '@/storage/queries/contacts-of-captured';

/** For each person of a page, in order, the contact who was saved from it or is known; `undefined` while it is looked up. */
export function useKnownPeople(
  persons: readonly CapturedPerson[],
  saved: Record<number, ContactId>,
): (Contact | undefined)[] | undefined {
  return useLiveQuery(async () => {
    const known = await contactsOfCaptured(persons);
    return Promise.all(known.map(async (contact, at) => contact ?? (saved[at] && (await contactById(saved[at])))));
  }, [persons, saved]);
}
