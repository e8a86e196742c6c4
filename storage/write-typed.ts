import { db } from './db';
import type { PersonPatch } from './model/clean-person';
import type { Contact, ContactId, PersonField, Provenance } from './model/contact';
import { LINKEDIN_KEYS } from './model/identity';
import { sameValue } from './model/same-value';
import { contactOrGone } from './or-gone';
import { StorageFailure } from './storage-failure';
import { withCompany } from './with-company';
import type { Writer } from './writer';

/** Writes fields that the rep typed, and that it was the rep who said so. Throws `gone`, `taken`. */
export async function writeTyped(write: Writer, id: ContactId, typed: PersonPatch): Promise<void> {
  const known = await contactOrGone(id);
  const fields = (Object.keys(typed) as PersonField[]).filter((field) => !sameValue(known[field], typed[field]));
  const patch: Partial<Contact> = Object.fromEntries(fields.map((field) => [field, typed[field]]));
  await refuseKeysOfOthers(id, patch);
  await refuseAddressesOfOthers(known, patch.emails);
  const said: Provenance = { origin: 'typed', source: 'form', at: write.at };
  const provenance = { ...known.provenance, ...Object.fromEntries(fields.map((field) => [field, said])) };
  await write.patch('contacts', id, { ...(await withCompany(write, known, patch)), provenance });
}

async function refuseKeysOfOthers(id: ContactId, patch: Partial<Contact>): Promise<void> {
  for (const key of LINKEDIN_KEYS) {
    const value = patch[key];
    const holder = value === undefined ? undefined : await db.contacts.where(key).equals(value).first();
    if (holder && holder.id !== id) throw new StorageFailure({ code: 'taken', detail: holder.name });
  }
}

/** One address means one person: with two holders a thread would go to the one or the other. */
async function refuseAddressesOfOthers(known: Contact, emails: string[] | undefined): Promise<void> {
  const added = (emails ?? []).filter((address) => !known.emails.includes(address));
  if (added.length === 0) return;
  const holders = await db.contacts.where('emails').anyOf(added).toArray();
  const holder = holders.find(({ id }) => id !== known.id);
  if (holder) throw new StorageFailure({ code: 'taken', detail: holder.name });
}
