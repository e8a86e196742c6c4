import type { Cadence } from '../model/cadence/cadence';
import { type EnrolmentProblem, enrolmentProblem } from '../model/cadence/enrolment-problem';
import type { Contact } from '../model/contact';
import { read } from '../read';
import { type ContactListInput, contactList } from './contact-list';
import { onACadence } from './on-a-cadence';

/** Somebody who may be put on a cadence, or why not. */
export interface Candidate {
  contact: Contact;
  problem: EnrolmentProblem | undefined;
}

/** The contacts of a list, each with what speaks against putting them on the cadence. */
export async function enrolmentCandidates(cadence: Cadence, list: ContactListInput): Promise<Candidate[]> {
  const contacts = await contactList(list);
  const taken = await read(() => onACadence(contacts.map(({ id }) => id)));
  return contacts.map((contact) => ({ contact, problem: enrolmentProblem(contact, cadence, taken.has(contact.id)) }));
}
