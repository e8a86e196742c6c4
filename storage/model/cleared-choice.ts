import type { Contact, PersonField } from './contact';
import { MERGE_FIELDS, type MergeChoice, type MergeSide } from './merged-contact';

/**
 * Whose value holds for the fields that the rep has cleared on one of two contacts: what a page said of the other does not fill
 * them again. For merges that nobody is asked about.
 */
export function clearedChoice(keep: Contact, merge: Contact): MergeChoice {
  const sides = MERGE_FIELDS.flatMap((field): [string, MergeSide][] => {
    if (field === 'stage') return [];
    if (isCleared(keep, field) && !isTyped(merge, field)) return [[field, 'keep']];
    return isCleared(merge, field) && !isTyped(keep, field) ? [[field, 'merge']] : [];
  });
  return Object.fromEntries(sides);
}

function isTyped({ provenance }: Contact, field: PersonField): boolean {
  return provenance[field]?.origin === 'typed';
}

function isCleared(contact: Contact, field: PersonField): boolean {
  return isTyped(contact, field) && contact[field] === undefined;
}
