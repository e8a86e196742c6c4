import type { Contact } from '@/storage/model/contact';
import type { FieldChange } from '@/storage/model/lead-input';
import type { ProfileReading } from '@/storage/model/page-reading';
import { READ_FIELDS } from './read-fields';

/** What the open page says differently from the contact. Fields that the page does not say are left out. */
export function readingDifferences(contact: Contact, reading: ProfileReading): FieldChange[] {
  return (['name', ...READ_FIELDS] as const).flatMap((field) => {
    const after = reading.fields[field]?.value;
    const before = contact[field];
    if (after === undefined || after === before) return [];
    const keptTyped = contact.provenance[field]?.origin === 'typed';
    return [{ field, before, after, keptTyped }];
  });
}
