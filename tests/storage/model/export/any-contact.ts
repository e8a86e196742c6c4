import fc from 'fast-check';
import { cleanPerson } from '@/storage/model/clean-person';
import { type Contact, contactIdSchema } from '@/storage/model/contact';
import { STAGES } from '@/storage/model/stage';

/** Texts that files trip over: formulas, quotation marks, lines, other scripts, and any other. */
const rough = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+49 555 010022',
    '-2+3',
    '@SUM(A1)',
    '＝x',
    'a;=b',
    "''",
    'Berg, Ada',
    'the "new" one',
  ),
  fc.constantFrom(
    'two\nlines',
    'a\n=b',
    "'\n=c",
    'tab\there',
    '<b>hostile</b>',
    '王小明',
    '__proto__',
    ' \u00a0x',
    '*x',
    'a ::: b;c,d',
  ),
);
const address = fc.stringMatching(/^[a-z+]{1,6}@[a-z]{2,6}\.example$/);
const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const time = fc.integer({ min: 0, max: 4e12 });

const person = fc
  .record({
    name: rough,
    headline: absent(rough),
    jobTitle: absent(rough),
    companyName: absent(rough),
    location: absent(rough),
    emails: fc.uniqueArray(address, { maxLength: 4 }),
    phones: fc.array(rough, { maxLength: 4 }),
    linkedinSlug: absent(rough),
    linkedinMemberId: absent(fc.constant('ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ012345678')),
    linkedinMemberNumber: absent(fc.integer({ min: 1 })),
    profileUrl: absent(fc.constantFrom('https://www.linkedin.com/in/ada', 'https://berg.example/team?x=%20#y')),
    note: absent(rough),
    zone: absent(fc.constantFrom('Europe/Paris', 'UTC')),
    language: absent(fc.constantFrom('de', 'pt-BR')),
  })
  .map((all) => cleanPerson(all))
  .filter((clean) => clean.name !== undefined);

/** Texts as they are kept on one line. */
const line = rough
  .map((text) => cleanPerson({ name: text }).name?.slice(0, 90).trim())
  .filter((text) => text !== undefined && text !== '');

/** A contact as it may be kept, with texts that files trip over. */
export const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    person,
    persona: absent(line),
    source: line,
    lawfulBasis: absent(line),
    owner: absent(line),
    tags: absent(fc.uniqueArray(line, { minLength: 1, maxLength: 4 })),
    stage: fc.constantFrom(...STAGES),
    doNotContact: absent(fc.record({ at: time, reason: absent(line) })),
    createdAt: time,
  })
  .map(({ person: { name = '', emails = [], phones = [], ...others }, ...facts }) => {
    const said = { ...others, ...facts, name, emails, phones };
    const book = {
      stageChangedAt: 0,
      updatedAt: 0,
      inboundCount: 0,
      outboundCount: 0,
      provenance: {},
      searchWords: [],
      matchKeys: [],
    };
    return { ...book, ...withoutAbsent(said), emails, phones, id: contactIdSchema.parse('ada') } as Contact;
  });

/** Without what is absent: an absent value is no field. */
export function withoutAbsent<T extends object>(all: T): Partial<T> {
  const isSaid = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(all).filter(isSaid)) as Partial<T>;
}
