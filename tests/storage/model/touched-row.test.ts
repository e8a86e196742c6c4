import { describe, expect, it } from 'vitest';
import { changeOf, unflatPatch } from '@/storage/model/touched-row';

const contacts = { table: 'contacts', id: 'ada' } as const;
const typed = { origin: 'typed', source: 'form', at: 2 };
const read = { origin: 'page', source: 'topcard', at: 1 };

describe('changeOf', () => {
  it('names only the fields that differ, on both sides', () => {
    const before = { id: 'ada', name: 'Ada', headline: 'CTO', emails: ['a@x.example'] };
    const after = { id: 'ada', name: 'Ada', jobTitle: 'CEO', emails: ['a@x.example'] };
    expect(changeOf({ ...contacts, before, after })).toEqual({
      ...contacts,
      op: 'set',
      before: { headline: 'CTO' },
      after: { jobTitle: 'CEO' },
    });
  });

  it('is nothing for a row that ends as it began, or of which only derived fields moved', () => {
    expect(changeOf({ ...contacts, before: { a: [1] }, after: { a: [1] } })).toBeUndefined();
    expect(
      changeOf({ ...contacts, before: { inboundCount: 1 }, after: { inboundCount: 2, twoWayAt: 5 } }),
    ).toBeUndefined();
    expect(changeOf(contacts)).toBeUndefined();
  });

  it('holds the whole row for what was added or removed', () => {
    expect(changeOf({ ...contacts, after: { id: 'ada' } })).toEqual({ ...contacts, op: 'add', after: { id: 'ada' } });
    expect(changeOf({ ...contacts, before: { id: 'ada' } })).toEqual({
      ...contacts,
      op: 'remove',
      before: { id: 'ada' },
    });
  });

  it('tells the provenance of each field apart', () => {
    const before = { provenance: { name: read, headline: read } };
    const after = { provenance: { name: typed, headline: read } };
    expect(changeOf({ ...contacts, before, after })).toMatchObject({
      before: { 'provenance.name': read },
      after: { 'provenance.name': typed },
    });
  });
});

describe('unflatPatch', () => {
  it('changes the provenance of the fields it names and of no other', () => {
    const row = { name: 'Ada', provenance: { name: typed, headline: read, location: typed } };
    const patch = { name: 'Ida', 'provenance.name': read, 'provenance.location': undefined };
    expect(unflatPatch(patch, row)).toEqual({ name: 'Ida', provenance: { name: read, headline: read } });
  });
});
