import { db } from '../db';
import type { PersonPatch } from '../model/clean-person';
import { type Contact, type ContactId, contactIdSchema } from '../model/contact';
import { arrivalOf, keysOfArrival, type LeadArrival, leadInputSchema } from '../model/lead-arrival';
import type { SaveLeadResult } from '../model/lead-input';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { contactByKeys } from '../queries/contact-by-keys';
import { saveContact } from '../save-contact';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { typedPerson } from '../typed-person';

export interface ReferralInput {
  fromContactId: ContactId;
  name: string;
  email?: string | undefined;
  jobTitle?: string | undefined;
}

/**
 * Saves the right stakeholder whom a contact named, as a lead of the same company; somebody who is known keeps their name
 * and company and is linked. Throws `gone` when the contact is, `names-self` for the contact themselves, `names-back` for
 * one by whom they were named, directly or over others.
 */
export async function saveReferral(input: ReferralInput): Promise<SaveLeadResult> {
  const fromContactId = parseInput(contactIdSchema, input.fromContactId);
  const person = typedPerson({
    name: input.name,
    jobTitle: input.jobTitle,
    ...(input.email && { emails: [input.email] }),
  });
  const { result, eventId } = await transact({ type: 'contactSaved' }, ['companies'], async (write) => {
    const from = await contactOrGone(fromContactId);
    const arrival = referral(from.companyName, person, fromContactId);
    const known = await contactByKeys(keysOfArrival(arrival));
    if (known) await refuseCircle(known, from);
    return saveContact(write, known ? withoutKnown(arrival, known) : arrival);
  });
  return eventId ? { ...result, eventId } : result;
}

/** Otherwise two would have each other to thank for being known, and the new name would be written over who gave it. */
async function refuseCircle(known: Contact, from: Contact): Promise<void> {
  if (known.id === from.id) throw new StorageFailure({ code: 'names-self', detail: from.name });
  const seen = new Set<string>();
  for (let id = from.referredBy; id !== undefined && !seen.has(id); id = (await db.contacts.get(id))?.referredBy) {
    if (id === known.id) throw new StorageFailure({ code: 'names-back', detail: known.name });
    seen.add(id);
  }
}

/** What is typed of somebody who is known says who is meant, and is no news on them. */
function withoutKnown(arrival: LeadArrival, known: Contact): LeadArrival {
  const { name: _, companyName, ...others } = arrival.fields;
  return { ...arrival, fields: { ...others, ...(companyName && !known.companyName && { companyName }) } };
}

function referral(companyName: string | undefined, person: PersonPatch, referredBy: ContactId) {
  return arrivalOf(
    parseInput(leadInputSchema, { person: { ...person, companyName }, source: 'referral', typed: true, referredBy }),
  );
}
