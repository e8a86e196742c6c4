import { type BuyingRole, buyingRoleSchema } from '@/storage/model/buying-role';
import type { Event } from '@/storage/model/event';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { fieldLabel } from '../field/field-labels';
import { firstWords } from './logged-words';

/** Ids, of a step as well, and addresses of a profile go along with what the rep sees. */
const NOT_TOLD = /^(subStage|linkedin|salesId|profileUrl|avatarUrl)/;

/** Which fields of a contact an event changed, from what to what; empty when none that has a name. */
export function fieldChangeWords({ changes, contactId }: Event): string {
  const of = changes.filter(({ table }) => table === 'contacts');
  const { before = {}, after = {} } = of.find(({ id }) => id === contactId) ?? of[0] ?? {};
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((one) => fieldLabel(one) !== one);
  return fields.map((field) => fieldWords(field, before[field], after[field])).join(', ');
}

function fieldWords(field: string, before: unknown, after: unknown): string {
  const label = fieldLabel(field).toLowerCase();
  const [was, is] = NOT_TOLD.test(field) ? [] : [valueWords(before), valueWords(after)];
  if (was && is) return `${label} from “${was}” to “${is}”`;
  if (is) return `${label} to “${is}”`;
  return was ? `${label}, took out “${was}”` : label;
}

function valueWords(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join(', ') : value;
  if (typeof text !== 'string' || text === '') return undefined;
  return buyingRoleSchema.safeParse(text).success ? BUYING_ROLE_WORDS[text as BuyingRole] : firstWords(text);
}
