import { db } from '../db';
import type { Contact } from '../model/contact';
import type { PersonKey, ThreadPerson } from '../model/thread-people';
import { read } from '../read';
import { contactsByAddress } from './contacts-by-address';

type Identified = Pick<ThreadPerson, 'key' | 'address' | 'memberId'>;

/** The contacts behind the people of a thread, by address or member id. A bare name proves nobody and finds nobody. */
export async function contactsOfPeople(people: Identified[]): Promise<Map<PersonKey, Contact>> {
  // Both begin before anything is awaited: a live query hears only of reads that begin with it.
  const [byAddress, byMember] = await Promise.all([
    contactsByAddress(people.flatMap(({ address }) => address ?? [])),
    contactsByMember(people.flatMap(({ memberId }) => memberId ?? [])),
  ]);
  const found = people.map(({ key, address, memberId }) => {
    const contact = byAddress.get(address ?? '') ?? byMember.get(memberId ?? '');
    return contact ? ([[key, contact]] as const) : [];
  });
  return new Map(found.flat());
}

async function contactsByMember(memberIds: string[]): Promise<Map<string, Contact>> {
  if (memberIds.length === 0) return new Map();
  const found = await read(() =>
    db.contacts.where('linkedinMemberId').anyOf(memberIds).or('salesId').anyOf(memberIds).toArray(),
  );
  return new Map(
    found.flatMap((contact) =>
      [contact.linkedinMemberId, contact.salesId].flatMap((id) => (id ? [[id, contact] as const] : [])),
    ),
  );
}
