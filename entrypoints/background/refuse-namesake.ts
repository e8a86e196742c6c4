import type { Contact } from '@/storage/model/contact';
import type { PageReading } from '@/storage/model/page-reading';
import { threadPeople } from '@/storage/model/thread-people';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { contactsNamed } from '@/storage/queries/contacts-named';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { StorageFailure } from '@/storage/storage-failure';

/**
 * Throws `same-name` when somebody of this name is known who may be the person on the page: known from mail and without
 * a profile, or the other way round. One press outside the panel must not save them twice; the panel asks.
 */
export async function refuseNamesake(reading: PageReading): Promise<void> {
  const name = await unknownName(reading);
  if (!name) return;
  const mayBeThem = reading.pageKind === 'linkedin-profile' ? hasNoProfile : hasNoAddress;
  if ((await contactsNamed(name)).some(mayBeThem)) throw new StorageFailure({ code: 'same-name', detail: name });
}

/** The name of the page's person, unless they are known by more than their name. */
async function unknownName(reading: PageReading): Promise<string | undefined> {
  if (reading.pageKind === 'linkedin-profile') {
    return (await contactOfReading(reading)) ? undefined : reading.fields.name.value;
  }
  if (reading.pageKind !== 'thread') return undefined;
  const [only, ...others] = threadPeople(reading);
  if (!only || others.length > 0) return undefined;
  return (await contactsOfPeople([only])).has(only.key) ? undefined : only.name;
}

function hasNoProfile({ linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber }: Contact): boolean {
  return !linkedinSlug && !linkedinMemberId && !salesId && !linkedinMemberNumber;
}

function hasNoAddress({ emails }: Contact): boolean {
  return emails.length === 0;
}
