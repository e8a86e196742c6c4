import { beforeEach, describe, expect, it } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { keepApart } from '@/storage/commands/keep-apart';
import { saveLead } from '@/storage/commands/save-lead';
import { saveReferral } from '@/storage/commands/save-referral';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import type { LeadInput } from '@/storage/model/lead-input';
import type { ProfileReading } from '@/storage/model/page-reading';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const MAIL = 'ada@vermeer.example';
const rows = () => wholeDatabase('events', 'outbox', 'counters');

/** Ada's profile with its contact info open. */
function contactInfo(emails: string[], ids: { memberId?: string } = {}): ProfileReading {
  const reading = profile('ada', {}, ids);
  return { ...reading, fields: { ...reading.fields, emails: { value: emails, source: 'contact info' } } };
}

const fromThread = (name: string, address: string): LeadInput => ({
  person: { name, emails: [address] },
  source: 'gmail-thread',
  typed: false,
});
const typedPerson = (name: string, address: string): LeadInput => ({ ...fromThread(name, address), typed: true });
const linkedinThread: LeadInput = {
  person: { name: 'Ada Vermeer', linkedinMemberId: 'A', profileUrl: 'https://www.linkedin.com/in/A/' },
  source: 'linkedin-thread',
  typed: false,
};

/** Each door with what it knows of Ada. */
const DOORS: [string, LeadInput][] = [
  ['a profile', { reading: contactInfo([MAIL], { memberId: 'A' }) }],
  ['a profile without its id', { reading: contactInfo([MAIL]) }],
  ['a mail thread', fromThread('Ada Vermeer', MAIL)],
  ['a mail thread under another name', fromThread('A.V.', 'ADA@vermeer.example')],
  ['a web page', { ...fromThread('Ada Vermeer', MAIL), source: 'web-page' }],
  ['the form', typedPerson('Ada Vermeer', MAIL)],
];
const pairs = DOORS.flatMap(([one, first]) => DOORS.map(([other, second]) => ({ one, other, first, second })));

describe('an exact key', () => {
  it.each(pairs)('makes one contact of who comes by $one and then by $other', async ({ first, second }) => {
    const { contactId } = await saveLead(first);
    expect(await saveLead(second)).toMatchObject({ contactId, created: false });
    expect(await db.contacts.count()).toBe(1);
  });

  it('makes one contact of who is named by a third and known by address', async () => {
    const bob = await savedLead('Bob');
    const ada = await savedLead('Ada Vermeer', [MAIL]);
    expect(await saveReferral({ fromContactId: bob, name: 'Ada Vermeer', email: MAIL })).toMatchObject({
      contactId: ada,
    });
    expect((await kept(ada)).referredBy).toBe(bob);
  });

  it('makes one contact of who comes by a LinkedIn thread and then by the profile', async () => {
    const { contactId } = await saveLead(linkedinThread);
    expect(await saveLead({ reading: profile('ada', {}, { memberId: 'A' }) })).toMatchObject({ contactId });
  });
});

describe('who was known twice', () => {
  async function adaTwice(): Promise<[ContactId, ContactId]> {
    const { contactId } = await saveLead({ reading: profile('ada') });
    return [contactId, await savedLead('Ada Vermeer', [MAIL])];
  }

  it('is one contact once the profile shows the address, and two again by two undos', async () => {
    const [ada, fromMail] = await adaTwice();
    const apart = await rows();
    const { contactId, joined = [], eventId = '' } = await saveLead({ reading: contactInfo([MAIL]) });
    expect(contactId).toBe(ada);
    expect(await db.contacts.toCollection().primaryKeys()).toEqual([ada]);
    expect((await kept(ada)).emails).toEqual([MAIL]);
    expect(joined).toHaveLength(1);
    for (const id of [eventId, ...joined]) if (id) await undoEvent(id);
    expect(await rows()).toEqual(apart);
    expect((await kept(fromMail)).emails).toEqual([MAIL]);
  });

  it('is one contact of three at once', async () => {
    const [ada] = await adaTwice();
    await savedLead('Ada Vermeer', ['ada@home.example']);
    const { joined } = await saveLead({ reading: contactInfo([MAIL, 'ada@home.example']) });
    expect(joined).toHaveLength(2);
    expect((await kept(ada)).emails.toSorted()).toEqual(['ada@home.example', MAIL]);
  });

  it('stays two when the rep has said so, and the address stays where it is', async () => {
    const [ada, fromMail] = await adaTwice();
    await keepApart(ada, fromMail);
    expect(await saveLead({ reading: contactInfo([MAIL]) })).not.toHaveProperty('joined');
    expect(await db.contacts.count()).toBe(2);
    expect((await kept(ada)).emails).toEqual([]);
  });

  it('stays two when LinkedIn knows them as two, or when a team reads the mailbox', async () => {
    const { contactId: eve } = await saveLead({ reading: profile('eve', { name: 'Eve' }, { memberId: 'E' }) });
    await editContact(eve, { emails: ['eve@vermeer.example'] });
    await savedLead('Purchasing', ['purchasing@vermeer.example']);
    const shown = ['eve@vermeer.example', 'purchasing@vermeer.example'];
    expect(await saveLead({ reading: contactInfo(shown, { memberId: 'A' }) })).not.toHaveProperty('joined');
    expect(await db.contacts.count()).toBe(3);
  });

  it('is never made one by an edit without a word: the address of another is refused', async () => {
    const [ada] = await adaTwice();
    expect(await failureFrom(editContact(ada, { emails: [MAIL] }))).toEqual({ code: 'taken', detail: 'Ada Vermeer' });
  });
});
