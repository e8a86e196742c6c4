import type { Contact, PersonFields } from './contact';
import { normaliseAddress } from './email-address';
import { memberKeys } from './member-key';
import type { ProfileReading } from './page-reading';
import { foldedWords } from './search-words';
import { isTeamMailbox } from './team-mailbox';

/** The keys that LinkedIn gives a person, strongest first: ids last for ever, a slug can be changed and taken by another. */
export const LINKEDIN_KEYS = ['linkedinMemberId', 'salesId', 'linkedinSlug', 'linkedinMemberNumber'] as const;
export type LinkedinKey = (typeof LINKEDIN_KEYS)[number];
type LinkedinKeys = { [K in LinkedinKey]?: PersonFields[K] | undefined };
type LinkedinNamed = LinkedinKeys & Pick<PersonFields, 'name'>;

/** What a person is recognised by: LinkedIn's keys, then normalised mail addresses. */
export type IdentityKeys = LinkedinKeys & {
  emails: string[];
  /** Proves nothing by itself, but speaks against a slug of the past. */
  name?: string | undefined;
};

/** By which key a contact was found. */
export type KeyKind = LinkedinKey | 'formerSlugs' | 'emails';

/** Keys that prove, where they differ, that a match by the other key is another person. */
const PROOF: Record<KeyKind, readonly LinkedinKey[]> = {
  linkedinMemberId: [],
  salesId: [],
  linkedinSlug: ['linkedinMemberId', 'linkedinMemberNumber'],
  linkedinMemberNumber: ['linkedinMemberId'],
  formerSlugs: ['linkedinMemberId', 'linkedinMemberNumber'],
  emails: LINKEDIN_KEYS,
};

/** The keys of a profile that was read; addresses only while the page shows them. */
export function keysOfReading(reading: ProfileReading): IdentityKeys {
  return {
    linkedinSlug: reading.slug?.toLowerCase(),
    ...memberKeys(reading.memberId?.value),
    linkedinMemberNumber: reading.memberNumber?.value,
    name: reading.fields.name.value,
    emails: ownAddresses(reading.fields.emails?.value ?? []),
  };
}

/** Those that one person alone reads, normalised: a profile may show the mailbox of a team beside them. */
export function ownAddresses(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => normaliseAddress(address) ?? []).filter((address) => !isTeamMailbox(address));
}

/** Was the contact found by a key that has since gone to another person (a re-used slug, a shared mailbox)? */
export function isSomebodyElse(contact: LinkedinNamed, keys: IdentityKeys, foundBy: KeyKind): boolean {
  if (foundBy === 'formerSlugs' && keys.name !== undefined && !sharesWord(contact.name, keys.name)) return true;
  return PROOF[foundBy].some((key) => tellsApart(key, contact, keys));
}

/** Does this key prove that two are not one person? */
export function tellsApart(key: LinkedinKey, one: LinkedinKeys, other: LinkedinKeys): boolean {
  const [mine, theirs] = [one[key], other[key]];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** Do two names have a word in common? Somebody who marries or adds a title keeps one. */
export function sharesWord(one: string, other: string): boolean {
  const words = new Set(foldedWords(other));
  return foldedWords(one).some((word) => word.length > 1 && words.has(word));
}

/** The slugs of the past, when one more has become one; without the slug that holds now. */
export function withFormerSlug(
  { formerSlugs = [], linkedinSlug }: Pick<Contact, 'formerSlugs' | 'linkedinSlug'>,
  now: string | undefined,
): string[] | undefined {
  const all = new Set([...formerSlugs, ...(linkedinSlug === undefined ? [] : [linkedinSlug])]);
  if (now !== undefined) all.delete(now);
  return all.size === 0 ? undefined : [...all].sort();
}
