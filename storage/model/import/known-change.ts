import { changedTags, MOST_TAGS } from '../bulk/tag-list';
import type { Contact, PersonField, Provenance } from '../contact';
import { LINKEDIN_KEYS } from '../identity';
import { sameValue } from '../same-value';
import type { CleanImported } from './clean-imported';
import type { ReadImportChoice } from './import-choice';

/** LinkedIn's keys, and the address that goes with one: an import fills them in, and never gives somebody another. */
const KEYS: ReadonlySet<string> = new Set([...LINKEDIN_KEYS, 'profileUrl']);
const MOST_OF_A_LIST = 50;

/**
 * What an import changes of a contact who is known, the company's id apart: see `ImportChoice.onKnown`. Lists grow. A field that the
 * rep has cleared stays so, unless all is to be overwritten; one that the rep typed stays the rep's own word.
 */
export function knownChange(
  known: Contact,
  said: CleanImported,
  choice: ReadImportChoice,
  { source, at }: { source: string; at: number },
): Partial<Contact> {
  if (choice.onKnown === 'skip') return {};
  const patch: Partial<Contact> = {};
  const provenance = { ...known.provenance };
  for (const [field, value] of Object.entries(said.person) as [PersonField, unknown][]) {
    const after = Array.isArray(value) ? union(known[field], value) : value;
    if (sameValue(known[field], after) || !mayChange(known, field, choice)) continue;
    Object.assign(patch, { [field]: after });
    provenance[field] = provenanceOf(known.provenance[field], source, at);
  }
  const tags = tagsAfter(known, [...choice.tags, ...(said.tags ?? [])]);
  return {
    ...patch,
    ...(Object.keys(patch).length > 0 && { provenance }),
    ...(!sameValue(tags, known.tags) && { tags }),
    ...absentOnly(known, { owner: said.owner, lawfulBasis: choice.lawfulBasis ?? said.lawfulBasis }),
  };
}

/** An absent value that the rep typed is one that the rep took away. */
function mayChange(known: Contact, field: PersonField, { onKnown }: ReadImportChoice): boolean {
  const isAbsent = known[field] === undefined;
  if (KEYS.has(field)) return isAbsent;
  if (field === 'emails' || field === 'phones' || onKnown === 'overwrite') return true;
  return isAbsent && known.provenance[field]?.origin !== 'typed';
}

function provenanceOf(known: Provenance | undefined, source: string, at: number): Provenance {
  return known?.origin === 'typed' ? known : { origin: 'page', source, at };
}

function union(known: unknown, more: readonly unknown[]): unknown[] {
  const before: unknown[] = Array.isArray(known) ? known : [];
  return [...new Set([...before, ...more])].slice(0, Math.max(MOST_OF_A_LIST, before.length));
}

function tagsAfter({ tags }: Contact, add: readonly string[]): string[] | undefined {
  const after = changedTags(tags, { add, remove: [] });
  return after && after.length > MOST_TAGS ? tags : after;
}

function absentOnly(known: Contact, said: Pick<Partial<Contact>, 'owner' | 'lawfulBasis'>): Partial<Contact> {
  const fresh = Object.entries(said).filter(
    ([field, value]) => value !== undefined && known[field as keyof Contact] === undefined,
  );
  return Object.fromEntries(fresh);
}
