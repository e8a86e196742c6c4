import { db } from '../db';
import type { Contact } from '../model/contact';
import { type EmailAddress, normaliseAddress } from '../model/email-address';
import { read } from '../read';

/** The contacts behind mail addresses, by normalised address. Of several with one address: the one changed last. */
export function contactsByAddress(addresses: string[]): Promise<Map<EmailAddress, Contact>> {
  return read(async () => {
    const wanted = new Set(addresses.flatMap((address) => normaliseAddress(address) ?? []));
    if (wanted.size === 0) return new Map();
    const found = await db.contacts
      .where('emails')
      .anyOf([...wanted])
      .distinct()
      .toArray();
    const byAge = found.sort((one, other) => one.updatedAt - other.updatedAt);
    return new Map(
      byAge.flatMap((contact) => contact.emails.filter((one) => wanted.has(one)).map((one) => [one, contact])),
    );
  });
}
