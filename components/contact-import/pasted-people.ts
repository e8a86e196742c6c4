import type { ReadContacts } from '@/storage/model/import/contact-file';
import { peopleInText } from '@/storage/model/import/people-in-text';

export const PASTED = 'pasted addresses';

/** The people of a text that was pasted; each goes by the address where no name stands beside it. */
export function pastedPeople(text: string): ReadContacts {
  const people = peopleInText(text).map(({ name, address }, index) => ({
    row: index + 1,
    file: PASTED,
    cells: [name ?? '', address],
    person: { name: name ?? address, emails: [address] },
  }));
  return { people, rejected: [], valuesLeftOut: 0, headers: { [PASTED]: ['Name', 'Email'] } };
}
