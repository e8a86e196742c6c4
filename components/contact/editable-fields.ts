import type { Contact, PersonFields } from '@/storage/model/contact';
import { normaliseAddress } from '@/storage/model/email-address';

type FieldId =
  | 'name'
  | 'headline'
  | 'jobTitle'
  | 'companyName'
  | 'location'
  | 'emails'
  | 'phones'
  | 'persona'
  | 'language'
  | 'note';

/** A field that the rep may type: how it is written in a text box and read back. */
export interface EditableField {
  id: FieldId;
  maxLength: number;
  /** A text box of several lines. */
  several: boolean;
}

export const EDITABLE_FIELDS: readonly EditableField[] = [
  { id: 'name', maxLength: 300, several: false },
  { id: 'headline', maxLength: 1_000, several: false },
  { id: 'jobTitle', maxLength: 300, several: false },
  { id: 'companyName', maxLength: 300, several: false },
  { id: 'location', maxLength: 300, several: false },
  { id: 'emails', maxLength: 4_000, several: true },
  { id: 'phones', maxLength: 2_000, several: true },
  { id: 'persona', maxLength: 100, several: false },
  { id: 'language', maxLength: 35, several: false },
  { id: 'note', maxLength: 10_000, several: true },
];

/** A field's value as text; lists one entry a line. */
export function textOfField(contact: Contact, field: FieldId): string {
  const value = contact[field];
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}

/** The change that a text stands for, or what is wrong with it in plain words. */
export function patchOf(field: FieldId, text: string): { patch: Partial<PersonFields> } | { wrong: string } {
  const trimmed = text.trim();
  if (field === 'emails') return emailsPatch(lines(trimmed));
  if (field === 'phones') return { patch: { phones: lines(trimmed) } };
  if (field === 'language' && trimmed && !isLanguage(trimmed))
    return { wrong: `“${trimmed}” is no language code. Write de, en or pt-BR, for example.` };
  if (field === 'name' && !trimmed) return { wrong: 'A contact needs a name.' };
  return { patch: { [field]: trimmed || undefined } };
}

function emailsPatch(written: string[]): { patch: Partial<PersonFields> } | { wrong: string } {
  const wrong = written.find((address) => !normaliseAddress(address));
  if (wrong) return { wrong: `“${wrong}” is not a mail address.` };
  return { patch: { emails: [...new Set(written.map((address) => normaliseAddress(address) ?? address))] } };
}

/** Codes only: what a template's language is compared with. */
function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}

function lines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
