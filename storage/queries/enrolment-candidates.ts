import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import type { Enrolment, LeftBecause } from '../model/cadence/enrolment';
import { type EnrolmentProblem, enrolmentProblem } from '../model/cadence/enrolment-problem';
import type { Contact } from '../model/contact';
import { read } from '../read';
import { type ContactListInput, contactList } from './contact-list';
import { onACadence } from './on-a-cadence';

/** Somebody who may be put on a cadence, or why not. */
export interface Candidate {
  contact: Contact;
  problem: EnrolmentProblem | undefined;
  /** Why they left this cadence when they were on it last. */
  before?: LeftBecause;
}

/** The contacts of a list, each with what speaks against putting them on the cadence. */
export async function enrolmentCandidates(cadence: Cadence, list: ContactListInput): Promise<Candidate[]> {
  const contacts = await contactList(list);
  const taken = await read(() => onACadence(contacts.map(({ id }) => id)));
  const left = await read(() => lastOn(cadence.id, contacts));
  return contacts.map((contact) => {
    const before = left.get(contact.id)?.endedBecause;
    return { contact, problem: enrolmentProblem(contact, cadence, taken.has(contact.id)), ...(before && { before }) };
  });
}

/** Of those who were on a cadence, the last time that ended. */
async function lastOn(cadenceId: string, contacts: readonly Contact[]): Promise<Map<string, Enrolment>> {
  const all = db.enrolments.where('contactId').anyOf(contacts.map(({ id }) => id));
  const ended = await all.filter((one) => one.cadenceId === cadenceId && one.status === 'ended').sortBy('endedAt');
  return new Map(ended.map((one) => [one.contactId, one]));
}
