import { MOST_TAGS, tagList } from './bulk/tag-list';
import { strongerRole } from './buying-role';
import type { Contact, DoNotContact, PersonField } from './contact';
import { EXAMPLE_SOURCE } from './example/example-source';
import type { Stage } from './stage';
import { z } from './z';

/** What the rep may choose a side for. A company brings its id along, a profile its slug and address. */
export const mergeFieldSchema = z.enum([
  'name',
  'headline',
  'jobTitle',
  'companyName',
  'location',
  'linkedinSlug',
  'note',
  'stage',
]);
export type MergeField = z.infer<typeof mergeFieldSchema>;
export const MERGE_FIELDS: readonly MergeField[] = mergeFieldSchema.options;

/** Whose value holds: that of the contact who stays, or of the one who is merged into them. */
export const mergeSideSchema = z.enum(['keep', 'merge']);
export type MergeSide = z.infer<typeof mergeSideSchema>;

/** For which fields the rep said whose value holds; for the others the stronger one does. */
export const mergeChoiceSchema = z.partialRecord(mergeFieldSchema, mergeSideSchema);
export type MergeChoice = { [K in MergeField]?: MergeSide | undefined };

/** Of two stages the later one in this order holds: what was reached by work is not lost to a fresh lead. */
const STAGE_ORDER: readonly Stage[] = [
  'lead',
  'disqualified',
  'lost',
  'nurture',
  'prospect',
  'opportunity',
  'customer',
];

const SINGLE = ['name', 'headline', 'jobTitle', 'companyName', 'location', 'linkedinSlug', 'note'] as const;
const ALONE = ['linkedinMemberId', 'salesId', 'linkedinMemberNumber', 'avatarUrl'] as const;
const LISTS = ['emails', 'phones'] as const;

/**
 * Which side's value holds when the rep does not choose: a known one over none, a typed one over a page's, then the
 * newer one. The order is total, so that it makes no difference in which order several contacts are merged.
 */
export function defaultSide(field: MergeField, keep: Contact, merge: Contact): MergeSide {
  if (field === 'stage') return compared(stageRank(keep), stageRank(merge)) < 0 ? 'merge' : 'keep';
  return compared(strength(keep, field), strength(merge, field)) < 0 ? 'merge' : 'keep';
}

/** The fields of the contact who stays, from both; nothing of the derived ones. Lists are joined. */
export function mergedContact(keep: Contact, merge: Contact, choice: MergeChoice = {}): Partial<Contact> {
  const sideOf = (field: MergeField) => ((choice[field] ?? defaultSide(field, keep, merge)) === 'keep' ? keep : merge);
  const provenance: Contact['provenance'] = {};
  const fields: Partial<Contact> = {};
  const take = (field: PersonField, from: Contact) => {
    Object.assign(fields, { [field]: from[field] });
    if (from.provenance[field]) provenance[field] = from.provenance[field];
  };
  for (const field of SINGLE) take(field, sideOf(field));
  for (const field of [...ALONE, ...LISTS]) take(field, stronger(field, keep, merge));
  take('profileUrl', fields.linkedinSlug === undefined ? stronger('profileUrl', keep, merge) : sideOf('linkedinSlug'));
  for (const field of LISTS) fields[field] = union(keep[field], merge[field]);
  const older = compared(age(keep), age(merge)) <= 0 ? keep : merge;
  return {
    ...fields,
    provenance,
    companyId: sideOf('companyName').companyId,
    formerSlugs: formerSlugs(keep, merge, fields.linkedinSlug),
    stage: sideOf('stage').stage,
    stageChangedAt: sideOf('stage').stageChangedAt,
    subStage: sideOf('stage').subStage,
    subStageAt: sideOf('stage').subStageAt,
    tags: tags(keep, merge),
    owner: keep.owner ?? merge.owner,
    createdAt: older.createdAt,
    source: older.source,
    referredBy: referrer(older, older === keep ? merge : keep),
    deadEmails: deadEmails(keep, merge),
    doNotContact: earlier(keep.doNotContact, merge.doNotContact),
    leftCompany: sideOf('companyName').leftCompany,
    buyingRole: strongerRole(keep.buyingRole, merge.buyingRole),
  };
}

/** A real person who was made one with an example is real. */
function age({ source, createdAt }: Contact): (number | string)[] {
  return [source === EXAMPLE_SOURCE ? 1 : 0, createdAt, source];
}

/** Slugs that lead to the same person, beside the one that holds. */
function formerSlugs(keep: Contact, merge: Contact, current: string | undefined): string[] | undefined {
  const all = [keep, merge].flatMap((one) => [...(one.formerSlugs ?? []), one.linkedinSlug ?? []].flat());
  const former = [...new Set(all)].filter((slug) => slug !== current).sort();
  return former.length === 0 ? undefined : former;
}

function tags(keep: Contact, merge: Contact): string[] | undefined {
  const all = tagList([...(keep.tags ?? []), ...(merge.tags ?? [])]).slice(0, MOST_TAGS);
  return all.length === 0 ? undefined : all;
}

function deadEmails(keep: Contact, merge: Contact): string[] | undefined {
  const all = union(keep.deadEmails ?? [], merge.deadEmails ?? []).sort();
  return all.length === 0 ? undefined : all;
}

/** Who asked once not to be written to has asked for both. */
function earlier(one: DoNotContact | undefined, other: DoNotContact | undefined): DoNotContact | undefined {
  if (!one || !other) return one ?? other;
  return compared([one.at, JSON.stringify(one)], [other.at, JSON.stringify(other)]) <= 0 ? one : other;
}

/** Who is merged with the one who named them was named by nobody. */
function referrer(older: Contact, newer: Contact): Contact['referredBy'] {
  return [older.referredBy, newer.referredBy].find((id) => id !== undefined && id !== older.id && id !== newer.id);
}

function stronger(field: PersonField, keep: Contact, merge: Contact): Contact {
  return compared(strength(keep, field), strength(merge, field)) < 0 ? merge : keep;
}

function strength(contact: Contact, field: PersonField): (number | string)[] {
  const [value, said] = [contact[field], contact.provenance[field]];
  const isKnown = value !== undefined && !(Array.isArray(value) && value.length === 0);
  return [isKnown ? 1 : 0, said?.origin === 'typed' ? 1 : 0, said?.at ?? 0, JSON.stringify(value ?? '')];
}

function stageRank({ stage, stageChangedAt }: Contact): (number | string)[] {
  return [STAGE_ORDER.indexOf(stage), -stageChangedAt];
}

function compared(one: (number | string)[], other: (number | string)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  const [mine, theirs] = [one[at] ?? 0, other[at] ?? 0];
  if (at < 0) return 0;
  return mine < theirs ? -1 : 1;
}

function union(keep: string[], merge: string[]): string[] {
  return [...new Set([...keep, ...merge])].slice(0, MOST_OF_A_LIST);
}

const MOST_OF_A_LIST = 50;
