import type { Contact } from '@/storage/model/contact';
import { MERGE_FIELDS, type MergeField } from '@/storage/model/merged-contact';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { fieldLabel } from '../field/field-labels';
import { STAGE_WORDS } from '../stage/stage-words';

/** One field of two contacts side by side; `undefined` where a side does not know it. */
export interface MergeRow {
  field: MergeField;
  label: string;
  keep: string | undefined;
  merge: string | undefined;
}

/** Every field that at least one of the two has. */
export function mergeRows(keep: Contact, merge: Contact): MergeRow[] {
  const rows = MERGE_FIELDS.map((field) => ({
    field,
    label: field === 'stage' ? 'Stage' : fieldLabel(field),
    keep: valueFor(keep, field),
    merge: valueFor(merge, field),
  }));
  return rows.filter((row) => row.keep !== undefined || row.merge !== undefined);
}

/** Is there something to choose? What only one side knows is kept without asking. */
export function isChoice({ keep, merge }: MergeRow): boolean {
  return keep !== undefined && merge !== undefined && keep !== merge;
}

/** Addresses and numbers of both, of which none is lost. */
export function joinedLists(keep: Contact, merge: Contact): { label: string; values: string[] }[] {
  const lists = (['emails', 'phones'] as const).map((field) => ({
    label: fieldLabel(field),
    values: [...new Set([...keep[field], ...merge[field]])],
  }));
  return lists.filter(({ values }) => values.length > 0);
}

/** What both agree on, or only one knows, of the part in the decision and the wish to be left alone. */
export function alsoMerged(keep: Contact, merge: Contact): { label: string; values: string[] }[] {
  const differ = keep.buyingRole && merge.buyingRole && keep.buyingRole !== merge.buyingRole;
  const role = differ ? undefined : (keep.buyingRole ?? merge.buyingRole);
  const stopped = keep.doNotContact && merge.doNotContact;
  return [
    { label: fieldLabel('buyingRole'), values: role ? [BUYING_ROLE_WORDS[role]] : [] },
    { label: 'Do not contact', values: stopped ? ['Holds for both'] : [] },
  ].filter(({ values }) => values.length > 0);
}

function valueFor(contact: Contact, field: MergeField): string | undefined {
  return field === 'stage' ? STAGE_WORDS[contact.stage] : contact[field];
}
