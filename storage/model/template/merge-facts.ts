import { cleanLine } from '../clean-text';
import type { Contact } from '../contact';
import type { MergeFacts } from './merge-field';
import { nameParts } from './name-parts';

type Person = Pick<Contact, 'name'> & Partial<Pick<Contact, 'companyName' | 'jobTitle' | 'location'>>;

const LONGEST = 300;

/** What a contact and the rep's own name fill in. A first name that cannot be told for sure is absent. */
export function mergeFacts(contact: Person, ownName?: string): MergeFacts {
  const said = {
    ...nameParts(contact.name),
    name: contact.name,
    company: contact.companyName,
    jobTitle: contact.jobTitle,
    location: contact.location,
    ownName,
  };
  const clean = Object.entries(said).map(([field, value]) => [field, cleanLine(value, LONGEST)] as const);
  return Object.fromEntries(clean.filter(([, value]) => value !== undefined));
}
