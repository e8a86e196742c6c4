import type { PersonPatch } from '../model/clean-person';
import { type ContactId, contactIdSchema } from '../model/contact';
import { arrivalOf, leadInputSchema } from '../model/lead-arrival';
import type { SaveLeadResult } from '../model/lead-input';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
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

/** Saves the right stakeholder whom a contact named, as a lead of the same company. Throws `gone` when the contact is. */
export async function saveReferral(input: ReferralInput): Promise<SaveLeadResult> {
  const fromContactId = parseInput(contactIdSchema, input.fromContactId);
  const person = typedPerson({
    name: input.name,
    jobTitle: input.jobTitle,
    ...(input.email && { emails: [input.email] }),
  });
  const { result, eventId } = await transact({ type: 'contactSaved' }, ['companies'], async (write) => {
    const from = await contactOrGone(fromContactId);
    const saved = await saveContact(write, referral(from.companyName, person, fromContactId));
    // Otherwise the new name would be written over the very person who gave it.
    if (saved.contactId === fromContactId) throw new StorageFailure({ code: 'invalid', detail: 'email' });
    return saved;
  });
  return eventId ? { ...result, eventId } : result;
}

function referral(companyName: string | undefined, person: PersonPatch, referredBy: ContactId) {
  return arrivalOf(
    parseInput(leadInputSchema, { person: { ...person, companyName }, source: 'referral', typed: true, referredBy }),
  );
}
