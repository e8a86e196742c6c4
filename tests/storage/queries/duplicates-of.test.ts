import { beforeEach, describe, expect, it } from 'vitest';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { saveLead } from '@/storage/commands/save-lead';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ProfileReading } from '@/storage/model/page-reading';
import { contactByKeys } from '@/storage/queries/contact-by-keys';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { duplicatesOf } from '@/storage/queries/duplicates-of';
import { possibleDuplicates } from '@/storage/queries/possible-duplicates';
import { freshDatabase } from '../../support/fresh-database';
import { kept, profile } from '../examples';

beforeEach(freshDatabase);

const MEMBER_ID = 'ACoAACnlrzdldCOM4BxJDpi5caDY1MSDvCcN5k4';
const SALES_ID = 'ACwAACnlrzcBXvYOE_0Es2v9HkOlPjfWulxOjfs';

/** A lead as Sales Navigator shows one: named by its own id, without a slug. */
function salesLead(companyName: string, id = SALES_ID): ProfileReading {
  const { slug: _, ...reading } = profile('ada', { companyName }, { memberId: id });
  return { ...reading, build: 'sales', url: `https://www.linkedin.com/sales/lead/${id}` };
}

const onLinkedin = profile('ada', { companyName: 'Kestrel' }, { memberId: MEMBER_ID });

describe('somebody saved from LinkedIn and from Sales Navigator', () => {
  it('stays two contacts, who are proposed by name and company', async () => {
    const { contactId } = await saveLead({ reading: onLinkedin });
    const { contactId: fromSales, created } = await saveLead({ reading: salesLead('Kestrel') });
    expect(created).toBe(true);
    const likeness = { reason: 'nameAndCompany', shared: 'Kestrel' };
    expect(await duplicatesOf(contactId)).toMatchObject([{ contact: { id: fromSales }, likeness }]);
    expect(await duplicatesOf(fromSales)).toMatchObject([{ contact: { id: contactId }, likeness }]);
    expect(await possibleDuplicates(9)).toHaveLength(1);
  });

  it('is not proposed for a name alone, nor where two ids of one kind differ', async () => {
    const { contactId } = await saveLead({ reading: onLinkedin });
    await saveLead({ reading: salesLead('Lindqvist') });
    expect(await duplicatesOf(contactId)).toEqual([]);
    const other = profile('ada-2', { companyName: 'Kestrel' }, { memberId: MEMBER_ID.replace('Cnl', 'Dxx') });
    await saveLead({ reading: other });
    expect(await duplicatesOf(contactId)).toEqual([]);
  });

  it.each([
    ['keeps', false],
    ['keeps, the other way round,', true],
  ])('%s LinkedIn’s own id when the two are merged', async (_, reversed) => {
    const { contactId: one } = await saveLead({ reading: onLinkedin });
    const { contactId: other } = await saveLead({ reading: salesLead('Kestrel') });
    const [keepId, mergeId] = reversed ? [other, one] : [one, other];
    await mergeContacts({ keepId, mergeId });
    expect(await kept(keepId)).toMatchObject({ linkedinMemberId: MEMBER_ID, linkedinSlug: 'ada' });
    expect((await contactByKeys({ linkedinMemberId: MEMBER_ID, emails: [] }))?.id).toBe(keepId);
  });

  it.each([
    ['who stays', false],
    ['who goes', true],
  ])('is known by both ids once merged, the profile being the one %s', async (_, reversed) => {
    const { contactId: one } = await saveLead({ reading: onLinkedin });
    const { contactId: other } = await saveLead({ reading: salesLead('Kestrel') });
    const [keepId, mergeId] = reversed ? [other, one] : [one, other];
    const { eventId } = await mergeContacts({ keepId, mergeId });
    expect(await saveLead({ reading: salesLead('Kestrel') })).toMatchObject({ contactId: keepId, created: false });
    expect(await saveLead({ reading: onLinkedin })).toMatchObject({ contactId: keepId, created: false });
    expect(await kept(keepId)).toMatchObject({
      linkedinMemberId: MEMBER_ID,
      salesId: SALES_ID,
      profileUrl: 'https://www.linkedin.com/in/ada/',
    });
    await undoEvent(eventId);
    expect(await saveLead({ reading: salesLead('Kestrel') })).toMatchObject({ contactId: other, created: false });
    expect(await saveLead({ reading: onLinkedin })).toMatchObject({ contactId: one, created: false });
    expect((await kept(one)).salesId).toBeUndefined();
    expect((await kept(other)).linkedinMemberId).toBeUndefined();
  });

  it('keeps Sales Navigator’s id apart, whoever brings it, and finds them by it in a conversation', async () => {
    const { contactId } = await saveLead({
      person: { name: 'Ada Vermeer', linkedinMemberId: SALES_ID },
      source: 'linkedin-thread',
      typed: false,
    });
    const contact = await kept(contactId);
    expect(contact).toMatchObject({ salesId: SALES_ID, provenance: { salesId: { source: 'linkedin-thread' } } });
    expect(contact.linkedinMemberId).toBeUndefined();
    const found = await contactsOfPeople([{ key: `linkedin:${SALES_ID}`, memberId: SALES_ID }]);
    expect([...found.values()].map(({ id }) => id)).toEqual([contactId]);
  });

  it('is not merged where both have an id of Sales Navigator’s and they differ', async () => {
    const { contactId: keepId } = await saveLead({ reading: salesLead('Kestrel') });
    const { contactId: mergeId } = await saveLead({ reading: salesLead('Kestrel', SALES_ID.replace('Cnl', 'Dxx')) });
    expect(await duplicatesOf(keepId)).toEqual([]);
    await expect(mergeContacts({ keepId, mergeId })).rejects.toMatchObject({ failure: { code: 'two-members' } });
  });
});
