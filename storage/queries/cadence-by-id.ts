import { db } from '../db';
import type { Enrolment } from '../model/cadence/enrolment';
import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { readTogether } from '../read';
import { type CountedCadence, counted } from './cadence-list';
import { enrolmentsOn } from './enrolments-on';

/** Somebody on a cadence. */
export interface PersonOnCadence {
  enrolment: Enrolment;
  contact: Contact;
  followUp: FollowUp | undefined;
}

/** A list for reading: more people than that are counted, not shown. */
const MOST_PEOPLE = 200;

/** A cadence with how it goes and who is on it, whose step is due first comes first; `undefined` when there is none. */
export function cadenceById(id: string): Promise<(CountedCadence & { people: PersonOnCadence[] }) | undefined> {
  return readTogether([db.cadences, db.enrolments, db.contacts, db.followUps], async () => {
    const cadence = await db.cadences.get(id);
    return cadence && { ...(await counted(cadence)), people: await peopleOn(id) };
  });
}

async function peopleOn(cadenceId: string): Promise<PersonOnCadence[]> {
  const enrolments = await enrolmentsOn(cadenceId).toArray();
  const followUps = await db.followUps.bulkGet(enrolments.map(({ followUpId }) => followUpId ?? ''));
  const inOrder = enrolments
    .map((enrolment, index) => ({ enrolment, followUp: followUps[index] }))
    .sort((one, other) => (one.followUp?.dueAt ?? 0) - (other.followUp?.dueAt ?? 0))
    .slice(0, MOST_PEOPLE);
  const contacts = await db.contacts.bulkGet(inOrder.map(({ enrolment }) => enrolment.contactId));
  return inOrder.flatMap((one, index) => {
    const contact = contacts[index];
    return contact ? [{ ...one, contact }] : [];
  });
}
