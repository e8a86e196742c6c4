import { db } from '../db';
import { inTurns } from '../in-turns';
import type { Contact } from '../model/contact';
import { type IdentityKeys, isSomebodyElse, LINKEDIN_KEYS, sharesWord } from '../model/identity';
import { addTo, type Gathered, keysOfImported, withoutKeys } from '../model/import/gather-people';
import type { Identified } from '../model/import/identified';
import { nameKeyOf } from '../model/match-keys';
import { sameValue } from '../model/same-value';
import { contactsByManyKeys, type KeyMatch, keyName, type ManyMatches } from './contacts-by-many-keys';

/**
 * Who each of these people is. A key decides, as when one is saved. A slug can go over to somebody else: where the names have nothing
 * in common, nothing is sure, and a name alone never is. Keys that another contact has are taken from the person, never from the
 * contact. Two of the people who are one contact become one; where their keys prove that they are
 * two, nothing says which of them the contact is. For use inside reads and transactions.
 */
export async function identifyPeople(people: readonly Gathered[]): Promise<Identified[]> {
  const keys = people.map(({ person }) => keysOfImported(person));
  const { matches, holders } = await contactsByManyKeys(
    keys,
    people.flatMap(({ person }) => person.person.emails ?? []),
  );
  const namesakes = await namesakesOf(people.filter(({ isKeyed }) => !isKeyed));
  const found = people.map((one, index) => (one.isKeyed ? byKey(one, matches[index]) : byName(one, namesakes)));
  const each = oneForEach(found, keys).map((one) => ({ ...one, person: withFreeKeys(one, holders) }));
  return withoutNamesakesInFile(each);
}

/** Those who are one contact as one; nobody is sure to be a contact who would be two by their keys. */
function oneForEach(all: readonly Identified[], keys: readonly IdentityKeys[]): Identified[] {
  const known = new Map<string, Identified>();
  const contested = new Set<string>();
  const left: Identified[] = [];
  for (const [index, found] of all.entries()) {
    const id = found.as === 'known' ? found.contact?.id : undefined;
    const twin = id === undefined ? undefined : known.get(id);
    const isOther = twin && isSomebodyElse(twin.person.person, keys[index] ?? { emails: [] }, 'emails');
    if (twin && !isOther) addTo(twin, found.person, found.rows);
    else left.push(found);
    if (id !== undefined && isOther) contested.add(id);
    else if (id !== undefined && !twin) known.set(id, found);
  }
  return left.map((one) => (contested.has(one.contact?.id ?? '') ? { ...one, as: 'unsure' } : one));
}

function byKey(gathered: Gathered, match: KeyMatch | undefined): Identified {
  if (!match) return { ...gathered, as: 'newcomer' };
  const { contact, foundBy } = match;
  const isReused = foundBy === 'linkedinSlug' && !sharesWord(contact.name, gathered.person.person.name);
  return { ...gathered, as: isReused ? 'unsure' : 'known', contact };
}

/** Without a key only somebody without one who says all of the same is the same. */
function byName(gathered: Gathered, namesakes: ReadonlyMap<string, readonly Contact[]>): Identified {
  const found = namesakes.get(nameKeyOf(gathered.person.person.name) ?? '') ?? [];
  const [same, ...others] = found.filter((contact) => isKeyless(contact) && saysAllOf(contact, gathered));
  if (same && others.length === 0) return { ...gathered, as: 'known', contact: same };
  return { ...gathered, as: found.length > 0 ? 'unsure' : 'newcomer', contact: found[0] };
}

function isKeyless(contact: Contact): boolean {
  return contact.emails.length === 0 && LINKEDIN_KEYS.every((key) => contact[key] === undefined);
}

function saysAllOf(contact: Contact, { person: { person } }: Gathered): boolean {
  return Object.entries(person).every(([field, value]) => sameValue(contact[field as keyof Contact], value));
}

async function namesakesOf(people: readonly Gathered[]): Promise<Map<string, Contact[]>> {
  const keys = [...new Set(people.flatMap(({ person }) => nameKeyOf(person.person.name) ?? []))];
  const found = await inTurns(keys, (key) => db.contacts.where('matchKeys').equals(key).toArray());
  return new Map(keys.map((key, index) => [key, found[index] ?? []]));
}

function withFreeKeys({ person, contact, as }: Identified, holders: ManyMatches['holders']) {
  const own = as === 'known' ? contact?.id : undefined;
  return withoutKeys(person, (kind, value) => holders.get(keyName(kind, value))?.some((id) => id !== own) ?? false);
}

/** Beside somebody of that name in the same files who has a key, nothing says whether one without is another. */
function withoutNamesakesInFile(all: readonly Identified[]): Identified[] {
  const keyed = new Set(all.flatMap(({ isKeyed, person }) => (isKeyed ? (nameKeyOf(person.person.name) ?? []) : [])));
  return all.map((one) => {
    const isUnsure = !one.isKeyed && one.as === 'newcomer' && keyed.has(nameKeyOf(one.person.person.name) ?? '');
    return isUnsure ? { ...one, as: 'unsure' } : one;
  });
}
