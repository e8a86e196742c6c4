import type { IncomingFields, IncomingOrigin } from './apply-reading';
import { cleanPerson, type PersonPatch } from './clean-person';
import { type ContactId, contactIdSchema, type PersonField, personFieldsSchema } from './contact';
import { type IdentityKeys, ownAddresses } from './identity';
import type { LeadInput } from './lead-input';
import { profileUrlOf } from './linkedin-address';
import { memberKeys } from './member-key';
import { type ProfileReading, profileReadingSchema } from './page-reading';
import { z } from './z';

/** A person who is about to be saved, wherever from: one shape for a profile, a thread, a form and a referral. */
export interface LeadArrival {
  fields: IncomingFields;
  origin: IncomingOrigin;
  /** LinkedIn's id of the company that `companyName` names. */
  companyLinkedinId?: string | undefined;
  /** Kept on a new contact as where it came from. */
  source: string;
  referredBy?: ContactId | undefined;
}

export const leadInputSchema = z.union([
  z.object({ reading: profileReadingSchema }),
  z.object({
    person: personFieldsSchema.partial().required({ name: true }),
    source: z.string().min(1).max(100),
    typed: z.boolean(),
    referredBy: contactIdSchema.optional(),
  }),
]);

/** The person in what the rep saves. The input has been through `leadInputSchema`. */
export function arrivalOf(input: z.infer<typeof leadInputSchema>): LeadArrival {
  if ('reading' in input) return arrivalOfReading(input.reading);
  const { person, source, typed, referredBy } = input;
  return { fields: sourced(person, () => source), origin: typed ? 'typed' : 'hearsay', source, referredBy };
}

/** What the person who arrives is recognised by. */
export function keysOfArrival({ fields, origin }: LeadArrival): IdentityKeys {
  const emails = fields.emails?.value ?? [];
  return {
    linkedinMemberId: fields.linkedinMemberId?.value,
    salesId: fields.salesId?.value,
    linkedinSlug: fields.linkedinSlug?.value,
    linkedinMemberNumber: fields.linkedinMemberNumber?.value,
    emails: origin === 'page' ? ownAddresses(emails) : emails,
    name: fields.name?.value,
  };
}

function arrivalOfReading(reading: ProfileReading): LeadArrival {
  const { name, headline, jobTitle, companyName, location, avatarUrl, emails, phones } = reading.fields;
  const read = { name, headline, jobTitle, companyName, location, avatarUrl, emails, phones };
  const person: PersonPatch = {
    ...Object.fromEntries(Object.entries(read).flatMap(([field, said]) => (said ? [[field, said.value]] : []))),
    linkedinSlug: reading.slug,
    profileUrl: reading.slug === undefined ? reading.url : profileUrlOf(reading.slug.toLowerCase()),
    ...memberKeys(reading.memberId?.value),
    ...(reading.memberNumber && { linkedinMemberNumber: reading.memberNumber.value }),
  };
  const sources: Partial<Record<PersonField, string | undefined>> = {
    ...Object.fromEntries(Object.entries(read).flatMap(([field, said]) => (said ? [[field, said.source]] : []))),
    linkedinMemberId: reading.memberId?.source,
    salesId: reading.memberId?.source,
    linkedinMemberNumber: reading.memberNumber?.source,
  };
  return {
    fields: sourced(person, (field) => sources[field] ?? 'address'),
    origin: 'page',
    companyLinkedinId: reading.fields.companyLinkedinId?.value,
    source: reading.pageKind,
  };
}

function sourced(person: PersonPatch, sourceOf: (field: PersonField) => string): IncomingFields {
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const present = Object.entries(cleanPerson(person)).filter(([, value]) => isSaid(value));
  return Object.fromEntries(
    present.map(([field, value]) => [field, { value, source: sourceOf(field as PersonField) }]),
  );
}

/** The input of `saveLead`, cut to length before it is checked, so that an overlong name is shortened and not refused. */
export function cleanLeadInput(input: LeadInput): unknown {
  return 'person' in input ? { ...input, person: cleanPerson(input.person) } : input;
}
