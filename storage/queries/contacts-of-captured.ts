import { capturedKeys } from '../model/captured-lead';
import type { Contact } from '../model/contact';
import type { CapturedPerson } from '../model/page-capture';
import { contactByKeys } from './contact-by-keys';

/** For each person of a page, in order, the contact who is meant, by the rule by which they would be saved. */
export function contactsOfCaptured(persons: readonly CapturedPerson[]): Promise<(Contact | undefined)[]> {
  return Promise.all(persons.map((person) => contactByKeys(capturedKeys(person))));
}
