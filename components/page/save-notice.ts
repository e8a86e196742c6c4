import type { FieldChange, SaveLeadResult } from '@/storage/model/lead-input';
import type { Said } from '../command/useNotices';
import { fieldLabel } from '../field/field-labels';

/** Fields that mean nothing to the rep when they change. */
const SILENT: readonly string[] = ['linkedinMemberId', 'salesId', 'linkedinMemberNumber', 'avatarUrl'];

/** What a save did: a new lead, the fields that changed, or nothing. `later` are events that came after the save. */
export function saveNotice(name: string, result: SaveLeadResult, later: string[] = []): Said {
  const { joined = [] } = result;
  const undo = [...later, ...(result.eventId ? [result.eventId] : []), ...joined];
  if (result.created) return { text: `${name} is saved as a lead`, undo };
  const heard = result.changes.filter(({ field }) => !SILENT.includes(field));
  const isUpdated = heard.some(({ keptTyped }) => !keptTyped);
  const text = `${name} was known already${isUpdated ? ' and is updated' : '; nothing changed'}`;
  if (joined.length > 0)
    return { text: `${name} was known twice and is one contact now`, details: heard.map(changeWords), undo };
  return { text, ...(heard.length > 0 ? { details: heard.map(changeWords) } : {}), undo };
}

/** "Headline: A → B", or that a typed value was kept. */
export function changeWords({ field, before, after, keptTyped }: FieldChange): string {
  const label = fieldLabel(field);
  if (keptTyped) return `${label} kept: you typed it`;
  const [was, is] = [valueWords(before), valueWords(after)];
  if (!is) return `${label} removed`;
  return was ? `${label}: ${was} → ${is}` : `${label}: ${is}`;
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return value === undefined || value === null ? '' : String(value);
}
