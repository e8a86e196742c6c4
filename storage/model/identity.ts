import type { Contact, PersonFields } from './contact';
import { normaliseAddress } from './email-address';
import type { ProfileReading } from './page-reading';

/** The keys that LinkedIn gives a person, strongest first: ids last for ever, a slug can be changed and taken by another. */
export const LINKEDIN_KEYS = ['linkedinMemberId', 'linkedinSlug', 'linkedinMemberNumber'] as const;
export type LinkedinKey = (typeof LINKEDIN_KEYS)[number];

/** What a person is recognised by: LinkedIn's keys, then normalised mail addresses. */
export type IdentityKeys = Partial<Pick<PersonFields, LinkedinKey>> & { emails: string[] };

/** By which key a contact was found. */
export type KeyKind = LinkedinKey | 'emails';

/** Keys that prove, where they differ, that a match by the other key is another person. */
const PROOF: Record<KeyKind, readonly LinkedinKey[]> = {
  linkedinMemberId: [],
  linkedinSlug: ['linkedinMemberId', 'linkedinMemberNumber'],
  linkedinMemberNumber: ['linkedinMemberId'],
  emails: LINKEDIN_KEYS,
};

/** The keys of a profile that was read; addresses only while the page shows them. */
export function keysOfReading(reading: ProfileReading): IdentityKeys {
  return {
    linkedinSlug: reading.slug?.toLowerCase(),
    linkedinMemberId: reading.memberId?.value,
    linkedinMemberNumber: reading.memberNumber?.value,
    emails: (reading.fields.emails?.value ?? []).flatMap((address) => normaliseAddress(address) ?? []),
  };
}

/** Was the contact found by a key that has since gone to another person (a re-used slug, a shared mailbox)? */
export function isSomebodyElse(contact: Contact, keys: IdentityKeys, foundBy: KeyKind): boolean {
  return PROOF[foundBy].some(
    (key) => keys[key] !== undefined && contact[key] !== undefined && keys[key] !== contact[key],
  );
}
