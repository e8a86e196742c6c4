import type { Contact, PersonFields } from '@/storage/model/contact';
import { normaliseAddress } from '@/storage/model/email-address';
import { languageTag } from '@/storage/model/language-tag';
import { zoneNamed } from '@/storage/model/when/zone';
import { zoneOfLocation } from '@/storage/model/when/zone-of-location';

type FieldId =
  | 'name'
  | 'headline'
  | 'jobTitle'
  | 'companyName'
  | 'location'
  | 'zone'
  | 'language'
  | 'persona'
  | 'emails'
  | 'phones'
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
  { id: 'zone', maxLength: 64, several: false },
  { id: 'language', maxLength: 60, several: false },
  { id: 'persona', maxLength: 100, several: false },
  { id: 'emails', maxLength: 4_000, several: true },
  { id: 'phones', maxLength: 2_000, several: true },
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
  if (field === 'name' && !trimmed) return { wrong: 'A contact needs a name.' };
  if (field === 'zone') return zonePatch(trimmed);
  if (field === 'language') return languagePatch(trimmed);
  return { patch: { [field]: trimmed || undefined } };
}

/** A zone by its name, or the place in which it holds. */
function zonePatch(written: string): { patch: Partial<PersonFields> } | { wrong: string } {
  const zone = zoneNamed(written) ?? zoneOfLocation(written);
  if (written && !zone)
    return { wrong: `“${written}” is no time zone. Name a big city, or a zone like Europe/Lisbon.` };
  return { patch: { zone } as Partial<PersonFields> };
}

function languagePatch(written: string): { patch: Partial<PersonFields> } | { wrong: string } {
  const language = written && languageTag(written);
  if (written && !language) return { wrong: `“${written}” is no language. Write it as “German”, or “de”.` };
  return { patch: { language: language || undefined } as Partial<PersonFields> };
}

function emailsPatch(written: string[]): { patch: Partial<PersonFields> } | { wrong: string } {
  const wrong = written.find((address) => !normaliseAddress(address));
  if (wrong) return { wrong: `“${wrong}” is not a mail address.` };
  return { patch: { emails: [...new Set(written.map((address) => normaliseAddress(address) ?? address))] } };
}

function lines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
