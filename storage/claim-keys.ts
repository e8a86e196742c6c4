import { db } from './db';
import type { IncomingFields } from './model/apply-reading';
import type { Contact } from './model/contact';
import { type IdentityKeys, isSomebodyElse, LINKEDIN_KEYS, type LinkedinKey, withFormerSlug } from './model/identity';
import type { Writer } from './writer';

/**
 * The fields without the LinkedIn keys and addresses that belong to another contact: the strongest key has decided who
 * is meant, and nothing is merged. A slug that has demonstrably gone over from that other person is taken from them.
 */
export async function claimKeys(
  write: Writer,
  fields: IncomingFields,
  keys: IdentityKeys,
  contactId: string | undefined,
): Promise<IncomingFields> {
  const claimed = { ...fields };
  for (const key of LINKEDIN_KEYS) {
    if (claimed[key] && (await isHeldByAnother(write, key, keys, contactId))) delete claimed[key];
  }
  if (!claimed.linkedinSlug && fields.linkedinSlug) delete claimed.profileUrl;
  const emails = claimed.emails && (await freeAddresses(claimed.emails.value, contactId));
  return emails ? { ...claimed, emails: { value: emails, source: fields.emails?.source ?? '' } } : claimed;
}

async function isHeldByAnother(
  write: Writer,
  key: LinkedinKey,
  keys: IdentityKeys,
  contactId: string | undefined,
): Promise<boolean> {
  const value = keys[key];
  if (value === undefined) return false;
  const holders = (await db.contacts.where(key).equals(value).toArray()).filter(({ id }) => id !== contactId);
  const past = holders.filter((holder) => isSomebodyElse(holder, keys, key));
  for (const holder of past) await write.patch('contacts', holder.id, without(key, holder));
  return holders.length > past.length;
}

/** A slug goes with the address that it is part of, and into the history of slugs. */
function without(key: LinkedinKey, holder: Contact): Partial<Contact> {
  if (key !== 'linkedinSlug') return { [key]: undefined };
  return { linkedinSlug: undefined, profileUrl: undefined, formerSlugs: withFormerSlug(holder, undefined) };
}

async function freeAddresses(addresses: string[], contactId: string | undefined): Promise<string[]> {
  const holders = await db.contacts.where('emails').anyOf(addresses).toArray();
  const taken = new Set(holders.filter(({ id }) => id !== contactId).flatMap(({ emails }) => emails));
  return addresses.filter((address) => !taken.has(address));
}
