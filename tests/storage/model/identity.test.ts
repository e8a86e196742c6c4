import { describe, expect, it } from 'vitest';
import { type Contact, contactIdSchema } from '@/storage/model/contact';
import { type IdentityKeys, isSomebodyElse, type KeyKind, keysOfReading } from '@/storage/model/identity';
import { profile } from '../examples';

const contact = (keys: Partial<Omit<IdentityKeys, 'name'>>): Contact => ({
  id: contactIdSchema.parse('ada'),
  name: 'Ada',
  emails: [],
  phones: [],
  stage: 'lead',
  stageChangedAt: 1,
  source: 'manual',
  provenance: {},
  createdAt: 1,
  updatedAt: 1,
  inboundCount: 0,
  outboundCount: 0,
  searchWords: [],
  matchKeys: [],
  ...keys,
});

describe('isSomebodyElse', () => {
  it.each<[KeyKind, Partial<IdentityKeys>, Partial<IdentityKeys>, boolean]>([
    ['linkedinSlug', { linkedinMemberId: 'A' }, { linkedinMemberId: 'B' }, true],
    ['linkedinSlug', { linkedinMemberNumber: 1 }, { linkedinMemberNumber: 2 }, true],
    ['linkedinSlug', { linkedinMemberId: 'ACoAA1' }, { linkedinMemberId: 'ACoAA2' }, true],
    ['linkedinSlug', { salesId: 'ACwAA1' }, { linkedinMemberId: 'ACoAA2' }, false],
    ['linkedinSlug', {}, { linkedinMemberId: 'B' }, false],
    ['linkedinSlug', { linkedinMemberId: 'A' }, {}, false],
    ['linkedinSlug', { linkedinMemberId: 'A' }, { linkedinMemberId: 'A' }, false],
    ['linkedinMemberId', { linkedinSlug: 'old' }, { linkedinSlug: 'new' }, false],
    ['linkedinMemberNumber', { linkedinMemberId: 'A' }, { linkedinMemberId: 'B' }, true],
    ['linkedinMemberNumber', { linkedinSlug: 'old' }, { linkedinSlug: 'new' }, false],
    ['emails', { linkedinSlug: 'ada' }, { linkedinSlug: 'bob' }, true],
    ['emails', { linkedinSlug: 'ada' }, {}, false],
  ])('found by %s, %j against %j: %s', (foundBy, known, keys, isOther) => {
    expect(isSomebodyElse(contact(known), { emails: [], ...keys }, foundBy)).toBe(isOther);
  });
});

describe('keysOfReading', () => {
  it('has the slug in lower case, and the ids that the page gives', () => {
    expect(keysOfReading(profile('Ada', {}, { memberId: 'ACoA1', memberNumber: 7 }))).toEqual({
      linkedinSlug: 'ada',
      linkedinMemberId: 'ACoA1',
      name: 'Ada Vermeer',
      linkedinMemberNumber: 7,
      emails: [],
    });
  });
});
