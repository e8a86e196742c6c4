import type { Contact } from '../model/contact';
import { keysOfReading } from '../model/identity';
import type { ProfileReading } from '../model/page-reading';
import { contactByKeys } from './contact-by-keys';

/** The contact whose profile was read: by member id, then slug, member number, and the addresses that it shows. */
export function contactOfReading(reading: ProfileReading): Promise<Contact | undefined> {
  return contactByKeys(keysOfReading(reading));
}
