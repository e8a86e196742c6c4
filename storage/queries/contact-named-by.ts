import type { Contact } from '../model/contact';
import { normaliseAddress } from '../model/email-address';
import { contactsByAddress } from './contacts-by-address';
import { contactsNamed } from './contacts-named';

/**
 * The contact whom a message names: by the address, or where it gives none, the only one of that name. `null` when there is
 * none.
 */
export async function contactNamedBy(named: {
  name?: string | undefined;
  email?: string | undefined;
}): Promise<Contact | null> {
  const address = normaliseAddress(named.email ?? '');
  if (address) return (await contactsByAddress([address])).get(address) ?? null;
  const found = named.name ? await contactsNamed(named.name) : [];
  return (found.length === 1 ? found[0] : undefined) ?? null;
}
