import type { Contact } from './contact';
import type { Change, Event } from './event';
import { LINKEDIN_KEYS } from './identity';
import { sameValue } from './same-value';
import type { Row } from './touched-row';

/** What grows by a merge, and loses at its undo only what the merge brought. */
const LISTS = ['emails', 'phones', 'formerSlugs', 'deadEmails', 'tags'] as const;
/** Absent when they are empty. */
const NEVER_EMPTY: readonly string[] = ['formerSlugs', 'deadEmails', 'tags'];
/** Keys that are learnt of a profile, and where it is. */
const PROFILE = [...LINKEDIN_KEYS, 'profileUrl'] as const;

/**
 * The changes of a merge as they are to be taken back from what there is now. Lists give back what they were given;
 * what was learnt since of a profile goes to the one whose profile it is; an answer given anew since stays.
 * `answers` are the rows as they are now.
 */
export function mergeAsItStands(event: Event, now: Contact, answers: Map<string, Row>): Change[] {
  const other = event.changes.find(({ table, id, op }) => table === 'contacts' && op === 'remove' && id !== now.id);
  const own = event.changes.find(({ table, id, op }) => table === 'contacts' && op === 'set' && id === now.id);
  const profile = other && own && isProfileOfOther(own, other, now, event.at) ? profileOf(now, own) : undefined;
  return event.changes.flatMap((change) => {
    if (change === other) {
      const wished = withWish(other, now, event.redoneAt ?? event.at);
      return [profile ? { ...wished, before: withProfile(wished.before ?? {}, profile) } : wished];
    }
    if (change === own) return [withLists(profile ? withoutProfile(own, profile) : own, now)];
    return change.table === 'answers' && isChangedSince(change, answers.get(change.id)) ? [] : [change];
  });
}

/** Did the contact who stayed have no profile of their own: is all that is known of one the other's, or learnt since? */
function isProfileOfOther(own: Change, other: Change, now: Contact, mergedAt: number): boolean {
  const hadNone = PROFILE.every((key) => {
    if (own.before?.[key] !== undefined) return false;
    return now[key] === undefined || own.after?.[key] !== undefined || (now.provenance[key]?.at ?? 0) > mergedAt;
  });
  return hadNone && LINKEDIN_KEYS.some((key) => other.before?.[key] !== undefined && own.after?.[key] !== undefined);
}

/** Who asked since not to be written to may have been either: the wish holds for both. */
function withWish(other: Change, { doNotContact }: Contact, mergedAt: number): Change {
  if (!doNotContact || doNotContact.at <= mergedAt || other.before?.['doNotContact']) return other;
  return { ...other, before: { ...other.before, doNotContact } };
}

/** What is known of the profile now. */
function profileOf(now: Contact, own: Change): Row {
  const known = PROFILE.flatMap((key) => (now[key] === undefined ? [] : [[key, now[key]]]));
  const said = PROFILE.flatMap((key) => (now.provenance[key] ? [[key, now.provenance[key]]] : []));
  const ownFormer = listOf(own.before?.['formerSlugs']);
  const formerSlugs = (now.formerSlugs ?? []).filter((slug) => !ownFormer.includes(slug));
  return { ...Object.fromEntries(known), formerSlugs, provenance: Object.fromEntries(said) };
}

function withProfile(row: Row, { formerSlugs, provenance, ...keys }: Row): Row {
  const current = keys['linkedinSlug'] ?? row['linkedinSlug'];
  const former = new Set([...listOf(row['formerSlugs']), ...listOf(formerSlugs)]);
  const slugs = [...former].filter((slug) => slug !== current).sort();
  const said = { ...(row['provenance'] as Row), ...(provenance as Row) };
  return { ...row, ...keys, formerSlugs: slugs.length > 0 ? slugs : undefined, provenance: said };
}

/** The contact who stayed loses all of the profile, whatever it is by now. */
function withoutProfile(own: Change, { formerSlugs, provenance, ...keys }: Row): Change {
  const said = Object.entries(provenance as Row).map(([key, value]) => [`provenance.${key}`, value]);
  const gone = { ...keys, ...Object.fromEntries(said) };
  const before = Object.fromEntries(Object.entries(own.before ?? {}).filter(([field]) => !(field in gone)));
  const lists = { before: own.before?.['formerSlugs'], after: listOf(formerSlugs) };
  const after = { ...own.after, ...gone, formerSlugs: [...listOf(lists.before), ...lists.after] };
  return { ...own, before, after };
}

/** Each list as a change from what it is now to that without what the merge brought. */
function withLists(own: Change, now: Contact): Change {
  const [before, after]: [Row, Row] = [{ ...own.before }, { ...own.after }];
  for (const field of LISTS) {
    if (!(field in before) && !(field in after)) continue;
    const [had, has] = [listOf(own.before?.[field]), listOf(own.after?.[field])];
    const brought = new Set(has.filter((value) => !had.includes(value)));
    const left = (now[field] ?? []).filter((value) => !brought.has(value));
    const isAsBefore = sameValue([...left].sort(), [...had].sort());
    after[field] = now[field];
    const isNone = NEVER_EMPTY.includes(field) && left.length === 0;
    before[field] = isAsBefore ? own.before?.[field] : isNone ? undefined : left;
  }
  return { ...own, before, after };
}

function isChangedSince({ after = {} }: Change, row: Row | undefined): boolean {
  return row !== undefined && Object.keys(after).some((field) => !sameValue(row[field], after[field]));
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}
