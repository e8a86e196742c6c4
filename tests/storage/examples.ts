import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { CompanyReading, ProfileReading, ThreadMessage } from '@/storage/model/page-reading';

/** A LinkedIn profile as a reader hands it over. Fields given as plain values get the source `topcard`. */
export function profile(
  slug = 'ada-vermeer',
  fields: Partial<
    Record<'name' | 'headline' | 'jobTitle' | 'companyName' | 'companyLinkedinId' | 'location', string>
  > = {},
  ids: { memberId?: string; memberNumber?: number } = {},
): ProfileReading {
  const said = Object.entries({ name: 'Ada Vermeer', ...fields }).map(([field, value]) => [
    field,
    { value, source: 'topcard' },
  ]);
  return {
    pageKind: 'linkedin-profile',
    site: 'linkedin',
    build: 'sdui',
    url: `https://www.linkedin.com/in/${slug}/`,
    slug,
    ...(ids.memberId && { memberId: { value: ids.memberId, source: 'topcard key' } }),
    ...(ids.memberNumber && { memberNumber: { value: ids.memberNumber, source: 'section' } }),
    fields: Object.fromEntries(said),
    missing: [],
  };
}

/** A LinkedIn company page as a reader hands it over. */
export function companyPage(
  name: string,
  fields: Partial<Record<'linkedinId' | 'industry' | 'size' | 'headquarters' | 'website', string>> = {},
): CompanyReading {
  const said = Object.entries(fields).map(([field, value]) => [field, { value, source: 'topcard' }]);
  return {
    pageKind: 'linkedin-company',
    site: 'linkedin',
    build: 'sdui',
    url: 'https://www.linkedin.com/company/kestrel/',
    slug: 'kestrel',
    fields: { name: { value: name, source: 'topcard' }, ...Object.fromEntries(said) },
    missing: [],
  };
}

/** A message of an open thread, inbound from Ada unless told otherwise. */
export function message(over: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    id: '18c2a1',
    sender: { address: 'ada@vermeer.example' },
    recipients: [{ address: 'rep@seller.example', isMe: true }],
    sentAt: 1_700_000_000_000,
    direction: 'inbound',
    kind: 'message',
    collapsed: false,
    text: 'Yes, that is interesting.',
    ...over,
  };
}

/** Saves a person by hand and gives their id. */
export async function savedLead(name = 'Ada Vermeer', emails: string[] = []): Promise<ContactId> {
  const { contactId } = await saveLead({ person: { name, emails }, source: 'manual', typed: true });
  return contactId;
}

/** The contact, which must be there. */
export async function kept(id: ContactId): Promise<Contact> {
  const contact = await db.contacts.get(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}

/** What a failed command says; a command that does not fail fails the test. */
export async function failureFrom(command: Promise<unknown>): Promise<unknown> {
  const outcome = await command.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) throw new Error(`was carried out: ${JSON.stringify(outcome.value)}`);
  const { error } = outcome;
  return typeof error === 'object' && error !== null && 'failure' in error ? error.failure : error;
}
