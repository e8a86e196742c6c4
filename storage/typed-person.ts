import { cleanPerson, type PersonPatch } from './model/clean-person';
import { normaliseAddress } from './model/email-address';
import { StorageFailure } from './storage-failure';

/** Fields that the rep typed, as they are kept. Throws `invalid` for an address that is none: what was typed is never dropped silently. */
export function typedPerson(person: PersonPatch): PersonPatch {
  const clean = cleanPerson(person);
  const wrong = person.emails?.find((address) => address.trim() && !normaliseAddress(address));
  if (wrong) throw invalid('emails', wrong);
  for (const field of ['profileUrl', 'avatarUrl'] as const) {
    if (person[field]?.trim() && !clean[field]) throw invalid(field, person[field]);
  }
  return clean;
}

function invalid(field: string, value: string): StorageFailure {
  return new StorageFailure({ code: 'invalid', detail: `${field}: ${value.slice(0, 100)}` });
}
