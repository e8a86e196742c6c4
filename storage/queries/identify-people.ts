import { db } from '../db';
import { inTurns } from '../in-turns';
import type { Contact } from '../model/contact';
import { isSomebodyElse, LINKEDIN_KEYS, sharesWord } from '../model/identity';
import { addTo, type Gathered, keysOfImported, withoutKeys } from '../model/import/gather-people';
import type { Identified } from '../model/import/identified';
import { nameKeyOf } from '../model/match-keys';
import { sameValue } from '../model/same-value';
import { contactsByManyKeys, type KeyMatch, keyName, type ManyMatches } from './contacts-by-many-keys';

/**
 * Who each of these people is. A key decides, as when one is saved. A slug can go over to somebody else: where the names have nothing
 * in common, nothing is sure, and a name alone never is. Keys that another contact has are taken from the person, never from the
 * contact. Two of the people who are one contact become one. For use inside reads and transactions.
 */
export async function identifyPeople(people: readonly Gathered[]): Promise<Identified[]> {
  const keys = people.map(({ person }) => keysOfImported(person));
  const { matches, holders } = await contactsByManyKeys(
    keys,
    people.flatMap(({ person }) => person.person.emails ?? []),
  );
  const namesakes = await namesakesOf(people.filter(({ isKeyed }) => !isKeyed));
  const known = new Map<string, Identified>();
  const all: Identified[] = [];
  for (const [index, gathered] of people.entries()) {
    const found = gathered.isKeyed ? byKey(gathered, matches[index]) : byName(gathered, namesakes);
    const twin = found.as === 'known' ? known.get(found.contact?.id ?? '') : undefined;
    if (twin && isSomebodyElse(twin.person.person, keys[index] ?? { emails: [] }, 'emails')) found.as = 'unsure';
    else if (twin) {
      addTo(twin, found.person, found.rows);
      continue;
    }
    found.person = withFreeKeys(found, holders);
    if (found.as === 'known' && found.contact) known.set(found.contact.id, found);
    all.push(found);
  }
  return withoutNamesakesInFile(all);
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
