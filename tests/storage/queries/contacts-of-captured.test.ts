import { beforeEach, expect, it } from 'vitest';
import { saveLead } from '@/storage/commands/save-lead';
import { capturedLead, WEB_PAGE_SOURCE } from '@/storage/model/captured-lead';
import type { CapturedPerson } from '@/storage/model/page-capture';
import { contactsOfCaptured } from '@/storage/queries/contacts-of-captured';
import { freshDatabase } from '../../support/fresh-database';
import { kept, profile, savedLead } from '../examples';

beforeEach(freshDatabase);

const said = (value: string) => ({ value, source: 'ld+json' });
const person = (fields: Record<string, string>): CapturedPerson =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, said(value)])) as CapturedPerson;

const ADA = person({ name: 'Ada Vermeer', email: 'Ada@Vermeer.example' });
const EVE = person({ name: 'Eve Lindqvist', profileUrl: 'https://nl.linkedin.com/in/EVE/' });
const BOB = person({ name: 'Bob Osei', profileUrl: 'https://osei.example/bob' });

it('finds people of a page by address and LinkedIn profile, never by name alone', async () => {
  await savedLead('Bob Osei');
  const ada = await savedLead('A. Vermeer', ['ada@vermeer.example']);
  const { contactId: eve } = await saveLead({ reading: profile('eve') });
  const found = await contactsOfCaptured([BOB, ADA, EVE]);
  expect(found.map((contact) => contact?.id)).toEqual([undefined, ada, eve]);
});

it('means the contact whom saving the person would update; a page takes no field from a profile', async () => {
  const { contactId } = await saveLead({ reading: profile('eve', { name: 'Eve L.', jobTitle: 'Weaver' }) });
  const person = { ...capturedLead(EVE), jobTitle: 'Speaker', companyName: 'Murex' };
  const saved = await saveLead({ person, source: WEB_PAGE_SOURCE, typed: false });
  expect(saved).toMatchObject({ contactId, created: false });
  expect(await kept(contactId)).toMatchObject({ name: 'Eve L.', jobTitle: 'Weaver', companyName: 'Murex' });
});

it('saves no address that is none', async () => {
  const mallory = person({ name: 'Mallory M.', email: 'javascript:alert(1)', profileUrl: 'javascript:alert(1)' });
  const { contactId } = await saveLead({ person: capturedLead(mallory), source: WEB_PAGE_SOURCE, typed: false });
  const contact = await kept(contactId);
  expect([contact.emails, contact.profileUrl]).toEqual([[], undefined]);
});
