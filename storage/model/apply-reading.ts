import type { Contact, PersonField, PersonFields, Provenance } from './contact';
import type { FieldChange } from './lead-input';
import { sameValue } from './same-value';

/**
 * Who speaks. `page`: a profile about itself. `hearsay`: a thread about somebody in it; it fills gaps and corrects
 * itself, but takes no field from a profile. `typed`: the rep, whom no page overwrites.
 */
export type IncomingOrigin = 'page' | 'hearsay' | 'typed';

export type IncomingFields = {
  [K in PersonField]?: { value: NonNullable<PersonFields[K]>; source: string };
};

export interface AppliedReading {
  patch: Partial<PersonFields>;
  /** The whole new provenance of the contact. */
  provenance: Record<string, Provenance>;
  /** What changed, and what did not because the rep had typed it. */
  changes: FieldChange[];
}

type Known = Partial<PersonFields> & Pick<Contact, 'provenance'>;

/**
 * Merges what is said of a person into what is known. An absent value clears nothing; lists grow by union; the newest
 * page holds over earlier pages; a field that the rep typed (or cleared) stays.
 */
export function applyReading(known: Known, fields: IncomingFields, origin: IncomingOrigin, at: number): AppliedReading {
  const applied: AppliedReading = { patch: {}, provenance: { ...known.provenance }, changes: [] };
  for (const [field, said] of Object.entries(fields) as [PersonField, { value: unknown; source: string }][]) {
    const before = known[field];
    const after = Array.isArray(said.value) ? union(before, said.value) : said.value;
    if (sameValue(before, after)) continue;
    if (Array.isArray(after) || mayReplace(known, field, said.source, origin)) {
      Object.assign(applied.patch, { [field]: after });
      applied.provenance[field] = provenanceAfter(known.provenance[field], said.source, origin, at);
      applied.changes.push({ field, before, after, keptTyped: false });
    } else if (known.provenance[field]?.origin === 'typed') {
      applied.changes.push({ field, before, after, keptTyped: true });
    }
  }
  return applied;
}

function mayReplace(known: Known, field: PersonField, source: string, origin: IncomingOrigin): boolean {
  const said = known.provenance[field];
  if (origin === 'typed') return true;
  if (said?.origin === 'typed') return false;
  return origin === 'page' || known[field] === undefined || said?.source === source;
}

/** A list to which a page adds stays the rep's own. */
function provenanceAfter(
  known: Provenance | undefined,
  source: string,
  origin: IncomingOrigin,
  at: number,
): Provenance {
  if (known?.origin === 'typed' && origin !== 'typed') return known;
  return { origin: origin === 'typed' ? 'typed' : 'page', source, at };
}

function union(known: unknown, more: unknown[]): unknown[] {
  return [...new Set([...(Array.isArray(known) ? known : []), ...more])];
}
