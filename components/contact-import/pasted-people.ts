import type { ImportedPerson } from '@/storage/model/import/imported-person';
import { peopleInText } from '@/storage/model/import/people-in-text';
import type { ReadFiles } from '@/storage/model/import/rejected-row';

export const PASTED = 'pasted addresses';

/** The people of a text that was pasted; each goes by the address where no name stands beside it. */
export function pastedPeople(text: string): ReadFiles<ImportedPerson> {
  const people = peopleInText(text).map(({ name, address }, index) => ({
    row: index + 1,
    file: PASTED,
    cells: [name ?? '', address],
    person: { name: name ?? address, emails: [address] },
  }));
  return { people, rejected: [], headers: { [PASTED]: ['Name', 'Email'] } };
}
