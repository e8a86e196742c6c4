import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { LeadInput } from '@/storage/model/lead-input';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const byHand = (name: string, more: object = {}): LeadInput => ({
  person: { name, ...more },
  source: 'manual',
  typed: true,
});

describe('saveLead', () => {
  it('keeps what a profile says, where from, and finds it again', async () => {
    const reading = profile(
      'Ada-Vermeer',
      { headline: 'CTO at Kestrel', jobTitle: 'CTO', companyName: 'Kestrel', location: 'Utrecht' },
      { memberId: 'ACoA1', memberNumber: 7 },
    );
    const { contactId, created, changes, eventId } = await saveLead({ reading });
    expect({ created, changes }).toEqual({ created: true, changes: [] });
    const contact = await kept(contactId);
    expect(contact).toMatchObject({
      stage: 'lead',
      source: 'linkedin-profile',
      name: 'Ada Vermeer',
      headline: 'CTO at Kestrel',
      jobTitle: 'CTO',
      companyName: 'Kestrel',
      location: 'Utrecht',
      linkedinSlug: 'ada-vermeer',
      linkedinMemberId: 'ACoA1',
      linkedinMemberNumber: 7,
      profileUrl: 'https://www.linkedin.com/in/ada-vermeer/',
      emails: [],
      inboundCount: 0,
      searchWords: ['ada', 'vermeer', 'kestrel', 'cto'],
    });
    expect(contact.provenance).toMatchObject({
      name: { origin: 'page', source: 'topcard' },
      linkedinMemberId: { origin: 'page', source: 'topcard key' },
      linkedinSlug: { origin: 'page', source: 'address' },
    });
    expect(await db.companies.get(contact.companyId ?? '')).toMatchObject({ name: 'Kestrel', nameKey: 'kestrel' });
    expect(await db.events.get(eventId ?? '')).toMatchObject({ type: 'contactSaved', contactId, to: 'lead', by: 'me' });
    expect((await pipelineCounts()).lead).toBe(1);
  });

  it('keeps no field that is absent', async () => {
    const contact = await kept(await savedLead());
    expect(Object.values(contact)).not.toContain(undefined);
    expect(Object.values(contact)).not.toContain('');
  });

  it('saves the same again without a trace', async () => {
    await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const before = await wholeDatabase();
    const again = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    expect(again).toMatchObject({ created: false, changes: [] });
    expect(again.eventId).toBeUndefined();
    expect(await wholeDatabase()).toEqual(before);
  });

  it('updates what changed, lists it, and leaves what the rep typed', async () => {
    const { contactId } = await saveLead({ reading: profile('ada', { headline: 'CTO', location: 'Utrecht' }) });
    await editContact(contactId, { location: 'Amsterdam' });
    const { changes, created, eventId } = await saveLead({
      reading: profile('ada', { headline: 'CEO', location: 'Delft' }),
    });
    expect(created).toBe(false);
    expect(changes).toEqual([
      { field: 'headline', before: 'CTO', after: 'CEO', keptTyped: false },
      { field: 'location', before: 'Amsterdam', after: 'Delft', keptTyped: true },
    ]);
    expect(await kept(contactId)).toMatchObject({ headline: 'CEO', location: 'Amsterdam' });
    expect(await db.events.get(eventId ?? '')).toMatchObject({ type: 'contactUpdated', contactId });
  });

  it('lists what the rep typed even when nothing else changed', async () => {
    const { contactId } = await saveLead({ reading: profile('ada', { headline: 'CTO' }) });
    await editContact(contactId, { headline: 'Boss' });
    const result = await saveLead({ reading: profile('ada', { headline: 'CTO' }) });
    expect(result).toEqual({
      contactId,
      created: false,
      changes: [{ field: 'headline', before: 'Boss', after: 'CTO', keptTyped: true }],
    });
  });

  it('leaves the stage of somebody who was disqualified', async () => {
    const { contactId } = await saveLead({ reading: profile('ada') });
    await changeStage({ contactId, to: 'disqualified', reason: 'too small' });
    await saveLead({ reading: profile('ada', { headline: 'CEO' }) });
    expect(await kept(contactId)).toMatchObject({ stage: 'disqualified', headline: 'CEO' });
  });

  it('makes one contact of two saves at once', async () => {
    const saves = Array.from({ length: 8 }, () => saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) }));
    const results = await Promise.all(saves);
    expect(new Set(results.map(({ contactId }) => contactId)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect([await db.contacts.count(), await db.companies.count(), await db.events.count()]).toEqual([1, 1, 1]);
    expect((await pipelineCounts()).lead).toBe(1);
  });

  it('fills gaps from a thread, and takes no name from a profile', async () => {
    const { contactId } = await saveLead({ reading: profile('ada', {}) });
    await editContact(contactId, { emails: ['ada@vermeer.example'] });
    const heard: LeadInput = {
      person: { name: 'ada v', emails: ['Ada@Vermeer.example'], jobTitle: 'CTO' },
      source: 'gmail-thread',
      typed: false,
    };
    expect(await saveLead(heard)).toMatchObject({ contactId, created: false });
    expect(await kept(contactId)).toMatchObject({
      name: 'Ada Vermeer',
      jobTitle: 'CTO',
      emails: ['ada@vermeer.example'],
    });
  });

  it('takes the addresses that a profile shows, and knows by them who was saved from a thread', async () => {
    const heard: LeadInput = {
      person: { name: 'ada v', emails: ['ada@vermeer.example'] },
      source: 'gmail-thread',
      typed: false,
    };
    const { contactId } = await saveLead(heard);
    const reading = profile('ada');
    reading.fields.emails = { value: ['Ada@vermeer.example', 'a@home.example', 'no address'], source: 'overlay' };
    reading.fields.phones = { value: ['+31 6 555 0100'], source: 'overlay' };
    expect((await contactOfReading(reading))?.id).toBe(contactId);
    expect(await saveLead({ reading })).toMatchObject({ contactId, created: false });
    expect(await kept(contactId)).toMatchObject({
      name: 'Ada Vermeer',
      linkedinSlug: 'ada',
      emails: ['ada@vermeer.example', 'a@home.example'],
      phones: ['+31 6 555 0100'],
    });
  });

  it('keeps hostile text as text, cut to length', async () => {
    const name = `<img onerror="alert(1)">\u0000 \u202eAda 👩‍💻 ${'x'.repeat(400)}`;
    const contact = await kept((await saveLead(byHand(name))).contactId);
    expect(contact.name).toMatch(/^<img onerror="alert\(1\)"> \u202eAda 👩‍💻 x+$/u);
    expect(contact.name).toHaveLength(300);
  });

  it.each<[string, unknown]>([
    ['no name', byHand('')],
    ['a name of control characters', byHand('\u0000\u0007')],
    ['an address that is none, typed', byHand('Ada', { emails: ['ada at vermeer'] })],
    ['a script as address, typed', byHand('Ada', { profileUrl: 'javascript:alert(1)' })],
    ['a reading without a name', { reading: { ...profile(), fields: {} } }],
    ['a reading of another kind', { reading: { ...profile(), pageKind: 'thread' } }],
    ['nothing', {}],
  ])('refuses %s', async (_, input) => {
    expect(await failureFrom(saveLead(input as LeadInput))).toMatchObject({ code: 'invalid' });
    expect(await db.contacts.count()).toBe(0);
  });

  it("refuses the rep's own profile", async () => {
    expect(await failureFrom(saveLead({ reading: { ...profile(), isSelf: true } }))).toMatchObject({ code: 'self' });
  });
});
