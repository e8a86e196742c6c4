import type { PersonPatch } from '../model/clean-person';
import { type ContactId, contactIdSchema, type PersonFields, personFieldsSchema } from '../model/contact';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { typedPerson } from '../typed-person';
import { writeTyped } from '../write-typed';

/**
 * Keeps what the rep typed over a contact's fields. An undefined or blank value clears; the name cannot be cleared.
 * From then on no page overwrites these fields. No event when nothing differs.
 * Throws `gone`, `invalid`; `taken` for an address or a LinkedIn key that belongs to another contact.
 */
export async function editContact(contactId: ContactId, patch: Partial<PersonFields>): Promise<{ eventId?: string }> {
  const id = parseInput(contactIdSchema, contactId);
  const typed = parsePatch(patch);
  const { eventId } = await transact({ type: 'contactEdited', contactId: id }, ['companies'], (write) =>
    writeTyped(write, id, typed),
  );
  return eventId ? { eventId } : {};
}

/** Fields that are present and undefined clear; lists are cleared to empty. */
function parsePatch(patch: PersonPatch): PersonPatch {
  const clean = typedPerson(patch);
  if ('name' in clean && clean.name === undefined) throw new StorageFailure({ code: 'invalid', detail: 'name' });
  const cleared = Object.keys(clean).map((field) => [field, undefined]);
  return { ...Object.fromEntries(cleared), ...parseInput(personFieldsSchema.partial(), clean) };
}
