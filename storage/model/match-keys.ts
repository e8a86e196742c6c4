import type { Contact } from './contact';
import { phoneKey } from './phone-number';
import { foldedWords } from './search-words';

type Matched = Pick<Contact, 'name' | 'phones' | 'formerSlugs'>;

/** The key of everybody of this name, in whichever order its words are written; none for a name without letters. */
export function nameKeyOf(name: string): string | undefined {
  const words = foldedWords(name).toSorted();
  return words.length === 0 ? undefined : `name:${words.join(' ')}`;
}

/** The key of everybody who once had this slug. */
export const formerSlugKey = (slug: string): string => `slug:${slug}`;

/**
 * The keys under which the same person may be known a second time: name, phone numbers, and slugs of the past. None of
 * them proves anybody by itself.
 */
export function matchKeysOf({ name, phones, formerSlugs = [] }: Matched): string[] {
  const ofPhones = phones.flatMap((phone) => phoneKey(phone) ?? []).map((key) => `phone:${key}`);
  return [...new Set([nameKeyOf(name) ?? [], ofPhones, formerSlugs.map(formerSlugKey)].flat())];
}
