import type { Contact } from '../model/contact';
import { foldedWords } from '../model/search-words';
import { contactList } from './contact-list';

const LOOKED_AT = 20;

/** Contacts of exactly this name, folded. A name alone proves nothing: the rep has to say whether it is them. */
export async function contactsNamed(name: string): Promise<Contact[]> {
  const wanted = foldedName(name);
  if (!wanted) return [];
  const found = await contactList({ search: name, limit: LOOKED_AT });
  return found.filter((contact) => foldedName(contact.name) === wanted);
}

function foldedName(name: string): string {
  return foldedWords(name).join(' ');
}
