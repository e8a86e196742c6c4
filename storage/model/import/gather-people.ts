import { tagList } from '../bulk/tag-list';
import {
  type IdentityKeys,
  isSomebodyElse,
  type KeyKind,
  LINKEDIN_KEYS,
  type LinkedinKey,
  ownAddresses,
} from '../identity';
import { type CleanImported, messageName } from './clean-imported';

/** One person of the files, whichever rows they stand in. */
export interface Gathered {
  person: CleanImported;
  rows: readonly number[];
  /** Has a key: LinkedIn's, or an address of their own. Without one nothing proves who it is. */
  isKeyed: boolean;
}

/** What an imported person is recognised by: mailboxes of teams prove nobody. */
export function keysOfImported({ person }: CleanImported): IdentityKeys {
  const keys: IdentityKeys = { emails: ownAddresses(person.emails ?? []), name: person.name };
  for (const key of LINKEDIN_KEYS) if (person[key] !== undefined) Object.assign(keys, { [key]: person[key] });
  return keys;
}

/** A person without those of their keys and addresses that are somebody else's. */
export function withoutKeys(
  said: CleanImported,
  isOthers: (kind: LinkedinKey | 'emails', value: string | number) => boolean,
): CleanImported {
  const person = { ...said.person };
  for (const key of LINKEDIN_KEYS) {
    const value = person[key];
    if (value === undefined || !isOthers(key, value)) continue;
    delete person[key];
    if (key === 'linkedinSlug') delete person.profileUrl;
  }
  if (person.emails) person.emails = person.emails.filter((address) => !isOthers('emails', address));
  if (person.emails?.length === 0) delete person.emails;
  return { ...said, person };
}

/** The keys of a person, the strongest first, each as one text. */
function namedKeys(keys: IdentityKeys): { kind: KeyKind; key: string }[] {
  const ofLinkedin = LINKEDIN_KEYS.flatMap((kind) =>
    keys[kind] === undefined ? [] : { kind, key: `${kind}:${keys[kind]}` },
  );
  return [...ofLinkedin, ...keys.emails.map((address) => ({ kind: 'emails' as const, key: `emails:${address}` }))];
}

/**
 * The people of many rows: rows with one key are one person, unless a stronger key proves that they are two; of rows without a key
 * those that say the same are one. What an earlier row says holds, lists grow.
 */
export function gatherPeople(rows: readonly CleanImported[]): Gathered[] {
  const gathering = new Gathering();
  for (const row of rows) gathering.take(row);
  return gathering.people();
}

class Gathering {
  readonly #holders = new Map<string, Gathered>();
  readonly #keysOf = new Map<Gathered, string[]>();

  take(row: CleanImported): void {
    const keys = keysOfImported(row);
    const named = namedKeys(keys);
    const [first, ...others] = this.#known(row, keys, named);
    const gathered = first ?? { person: row, rows: [row.row], isKeyed: named.length > 0 };
    if (first) addTo(first, row, [row.row]);
    for (const other of others) this.#join(gathered, other);
    this.#hold(gathered, named.length > 0 ? named.map(({ key }) => key) : [plainKey(row)]);
  }

  /** Each with the keys that they hold: a key that somebody else has as well is nobody else's. */
  people(): Gathered[] {
    const all = [...this.#keysOf.keys()];
    const addresses = new Map<string, Gathered>();
    for (const one of all) {
      const keys = new Set(this.#keysOf.get(one));
      for (const address of one.person.person.emails ?? []) if (!addresses.has(address)) addresses.set(address, one);
      one.person = withoutKeys(one.person, (kind, value) =>
        kind === 'emails' ? addresses.get(String(value)) !== one : !keys.has(`${kind}:${value}`),
      );
    }
    return all;
  }

  #known(row: CleanImported, keys: IdentityKeys, named: ReturnType<typeof namedKeys>): Gathered[] {
    if (named.length === 0) return [this.#holders.get(plainKey(row)) ?? []].flat();
    const found = named.flatMap(({ kind, key }) => {
      const holder = this.#holders.get(key);
      return holder && !isSomebodyElse(holder.person.person, keys, kind) ? holder : [];
    });
    return [...new Set(found)];
  }

  /** Two of whom a later row shows that they are one; what speaks against it by then leaves them two. */
  #join(one: Gathered, other: Gathered): void {
    if (isSomebodyElse(one.person.person, keysOfImported(other.person), 'emails')) return;
    addTo(one, other.person, other.rows);
    const keys = this.#keysOf.get(other) ?? [];
    this.#keysOf.delete(other);
    for (const key of keys) this.#holders.delete(key);
    this.#hold(one, keys);
  }

  /** Whoever had a key first keeps it: it was proved that the other one is somebody else. */
  #hold(gathered: Gathered, keys: readonly string[]): void {
    const held = this.#keysOf.get(gathered) ?? [];
    for (const key of keys) {
      if (this.#holders.has(key)) continue;
      this.#holders.set(key, gathered);
      held.push(key);
    }
    this.#keysOf.set(gathered, held);
  }
}

/** Of a row without a key: all that it says. */
function plainKey({ person }: CleanImported): string {
  return `plain:${JSON.stringify(Object.entries(person).sort(([one], [other]) => (one < other ? -1 : 1)))}`;
}

/** Adds what another row says of a person: what was said first holds. */
export function addTo(gathered: Gathered, row: CleanImported, rows: readonly number[]): void {
  const { person, interactions, tags = [], ...said } = gathered.person;
  const { person: morePerson, interactions: more, tags: moreTags = [], ...moreSaid } = row;
  const known = new Set(interactions.map(messageName));
  const allTags = tagList([...tags, ...moreTags]);
  for (const one of more) {
    const key = messageName(one);
    if (!known.has(key)) interactions.push(one);
    known.add(key);
  }
  gathered.person = {
    ...moreSaid,
    ...said,
    ...(allTags.length > 0 && { tags: allTags }),
    person: { ...morePerson, ...person, ...lists(person, morePerson) },
    interactions,
  };
  gathered.rows = [...gathered.rows, ...rows].sort((one, other) => one - other);
}

function lists(one: CleanImported['person'], other: CleanImported['person']) {
  const union = (field: 'emails' | 'phones') => [...new Set([...(one[field] ?? []), ...(other[field] ?? [])])];
  const [emails, phones] = [union('emails'), union('phones')];
  return { ...(emails.length > 0 && { emails }), ...(phones.length > 0 && { phones }) };
}
