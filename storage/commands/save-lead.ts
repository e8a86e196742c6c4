import { joinProven } from '../join-proven';
import { arrivalOf, cleanLeadInput, keysOfArrival, leadInputSchema } from '../model/lead-arrival';
import type { LeadInput, SaveLeadResult } from '../model/lead-input';
import { parseInput } from '../parse-input';
import { saveContact } from '../save-contact';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { typedPerson } from '../typed-person';

/**
 * Saves a person as a lead, or updates the contact who is meant; a stage that the contact has reached stays.
 * `changes` lists what an update changed, and what it left because the rep had typed it; empty for a new contact.
 * Contacts whom the person's keys prove to be one are joined first, each by a merge of its own.
 * Throws `self` for the rep's own profile, `invalid`.
 */
export async function saveLead(input: LeadInput): Promise<SaveLeadResult> {
  if ('person' in input && input.typed) typedPerson(input.person);
  const arrival = arrivalOf(parseInput(leadInputSchema, cleanLeadInput(input)));
  if ('reading' in input && input.reading.isSelf) throw new StorageFailure({ code: 'self' });
  const joined = await joinProven(keysOfArrival(arrival));
  const { result: saved, eventId } = await transact({ type: 'contactSaved' }, ['companies'], (write) =>
    saveContact(write, arrival),
  );
  const result = joined.length > 0 ? { ...saved, joined } : saved;
  return eventId ? { ...result, eventId } : result;
}
