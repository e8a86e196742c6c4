import { cleanLine, cleanText } from './clean-text';
import type { PersonField, PersonFields } from './contact';
import { normaliseAddress } from './email-address';
import { slugOf } from './linkedin-address';
import { withSalesIdApart } from './member-key';
import { isWebAddress } from './web-address';

/** Fields of a person of which any may be absent; one that is present and undefined clears. */
export type PersonPatch = { [K in PersonField]?: PersonFields[K] | undefined };

/** Longest value of each text field, in UTF-16 units; the same limits as in the schema. */
const LONGEST = {
  name: 300,
  headline: 1_000,
  jobTitle: 300,
  companyName: 300,
  location: 300,
  linkedinSlug: 200,
  linkedinMemberId: 100,
  salesId: 100,
  profileUrl: 2_000,
  avatarUrl: 2_000,
  note: 10_000,
} as const satisfies Partial<Record<PersonField, number>>;
type TextField = keyof typeof LONGEST;

const LONGEST_PHONE = 64;
const MOST_OF_A_LIST = 50;

/**
 * Fields of a person as they are kept: cleaned, cut to length, addresses normalised, an empty text as undefined.
 * A field that is present and undefined stays present: it clears. An address that is none, and a web address with
 * another scheme than http(s), are left out: neither can be followed, and the second could run as script.
 */
export function cleanPerson(person: PersonPatch): PersonPatch {
  const clean: PersonPatch = {};
  const sorted = withSalesIdApart(person, person.linkedinMemberId);
  for (const [field, value] of Object.entries(sorted)) Object.assign(clean, { [field]: cleanField(field, value) });
  const slug = clean.profileUrl && !clean.linkedinSlug ? slugOf(clean.profileUrl) : undefined;
  return slug ? { ...clean, linkedinSlug: slug } : clean;
}

function cleanField(field: string, value: unknown): unknown {
  if (field === 'emails') return unique(textsOf(value).map(normaliseAddress));
  if (field === 'phones') return unique(textsOf(value).map((phone) => cleanLine(phone, LONGEST_PHONE)));
  return typeof value === 'string' && field in LONGEST ? cleanTextField(field as TextField, value) : value;
}

function cleanTextField(field: TextField, value: string): string | undefined {
  if (field === 'note') return cleanText(value, LONGEST.note);
  const line = cleanLine(value, LONGEST[field]);
  if (field === 'linkedinSlug') return line?.toLowerCase();
  return field.endsWith('Url') && line && !isWebAddress(line) ? undefined : line;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function unique(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].slice(0, MOST_OF_A_LIST);
}
