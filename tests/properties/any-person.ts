import fc from 'fast-check';
import type { PersonFields } from '@/storage/model/contact';
import { profile } from '../storage/examples';

const slug = fc.constantFrom('ada', 'bob', 'eve');
export const address = fc.constantFrom('ada@x.example', 'bob@x.example', 'info@x.example');
export const text = fc.constantFrom('Kestrel', 'Tundra', 'Żółw & Sons', '<b>hostile</b>', '王小明');
export const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A profile that some page shows of one of three people, whose ids do not always agree with their slugs. */
export const anyProfile = fc
  .record({
    slug,
    headline: optional(text),
    companyName: optional(text),
    companyLinkedinId: optional(fc.constantFrom('1', '2')),
    memberId: optional(fc.constantFrom('A', 'B', 'C')),
    memberNumber: optional(fc.constantFrom(1, 2, 3)),
  })
  .map(({ slug: at, memberId, memberNumber, ...fields }) => {
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return profile(at, said, { ...(memberId && { memberId }), ...(memberNumber && { memberNumber }) });
  });

/** What a rep may type over a contact's fields; an undefined field clears. */
export const anyPatch: fc.Arbitrary<Partial<PersonFields>> = fc
  .record(
    {
      name: text,
      headline: optional(text),
      companyName: optional(text),
      emails: fc.uniqueArray(address),
      linkedinSlug: optional(slug),
    },
    { requiredKeys: [] },
  )
  .map((patch) => patch as Partial<PersonFields>);
