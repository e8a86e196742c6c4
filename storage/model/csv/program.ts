import type { ImportField } from './import-field';

/** Whose file it is: the same heading says different things in different programs. */
export const PROGRAMS = ['twoway', 'hubspot', 'salesforce', 'pipedrive', 'google', 'outlook'] as const;
export type Program = (typeof PROGRAMS)[number];

interface Preset {
  /** Does a file with these headings (as `headerKey` gives them) come from there? */
  is: (keys: ReadonlySet<string>) => boolean;
  /** What a heading says there other than elsewhere; `undefined`: it is left out. */
  fields: ReadonlyMap<string, ImportField | undefined>;
}

/** The heading by which our own files are known. */
export const OWN_MARK = 'Twoway ID';

/** In the order in which they are asked. */
const PRESETS: Record<Program, Preset> = {
  twoway: { is: (keys) => keys.has('twoway id'), fields: new Map() },
  pipedrive: {
    is: (keys) => [...keys].some((key) => /^person (name|first name|email|phone|id)\b/.test(key)),
    // "Hot lead" is a mark there; what says whether somebody may be written to stands in words.
    fields: new Map([
      ['double opt in', undefined],
      ['organization name', 'companyName'],
    ]),
  },
  outlook: {
    is: (keys) =>
      keys.has('email address') &&
      ['email 2 address', 'business phone', 'email display name'].some((key) => keys.has(key)),
    // The honorific ("Dr."), the office and the company's number are nobody's job, place or own phone.
    fields: new Map<string, ImportField | undefined>([
      ['title', undefined],
      ['suffix', undefined],
      ['location', undefined],
      ['account', undefined],
      ['company main phone', undefined],
      ['keywords', undefined],
      ['home phone', 'phones'],
      ['web page', 'web'],
      ['language', 'language'],
    ]),
  },
  google: {
    is: (keys) =>
      [...keys].some((key) => /^(email|phone) 1 (value|type|label)$/.test(key)) ||
      (keys.has('given name') && keys.has('family name')),
    fields: new Map<string, ImportField | undefined>([
      ['file as', undefined],
      ['location', undefined],
      ['occupation', undefined],
    ]),
  },
  hubspot: {
    is: (keys) =>
      keys.has('record id') || keys.has('lifecycle stage') || (keys.has('contact owner') && keys.has('email')),
    fields: new Map<string, ImportField | undefined>([
      ['lead status', undefined],
      ['original source', 'source'],
    ]),
  },
  salesforce: {
    is: (keys) =>
      ['lead id', 'lead source', 'leadsource', 'account name', 'lead status', 'contact id'].some((key) =>
        keys.has(key),
      ),
    fields: new Map<string, ImportField | undefined>([
      ['leadsource', 'source'],
      ['description', 'note'],
      ['contact', undefined],
    ]),
  },
};

/** Whose file has these headings, as `headerKey` gives them. */
export function programOf(keys: readonly string[]): Program | undefined {
  const all = new Set(keys);
  return PROGRAMS.find((program) => PRESETS[program].is(all));
}

/** What a heading says in a program's file: `known` is false where it says the same as anywhere. */
export function fieldOfProgram(program: Program, key: string): { known: boolean; field?: ImportField | undefined } {
  const { fields } = PRESETS[program];
  return { known: fields.has(key), field: fields.get(key) };
}
