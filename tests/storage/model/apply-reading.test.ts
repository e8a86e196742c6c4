import { describe, expect, it } from 'vitest';
import { applyReading, type IncomingFields } from '@/storage/model/apply-reading';
import type { PersonField, Provenance } from '@/storage/model/contact';

const page = (source = 'topcard'): Provenance => ({ origin: 'page', source, at: 1 });
const typed: Provenance = { origin: 'typed', source: 'form', at: 1 };
const said = (fields: Partial<Record<PersonField, unknown>>, source = 'topcard') =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, source }])) as IncomingFields;

describe('applyReading', () => {
  it('takes the newest page over an earlier one, and says what changed', () => {
    const known = { name: 'Ada', headline: 'CTO', provenance: { name: page(), headline: page() } };
    const applied = applyReading(known, said({ name: 'Ada', headline: 'CEO' }, 'title'), 'page', 2);
    expect(applied.patch).toEqual({ headline: 'CEO' });
    expect(applied.changes).toEqual([{ field: 'headline', before: 'CTO', after: 'CEO', keptTyped: false }]);
    expect(applied.provenance).toEqual({ name: page(), headline: { origin: 'page', source: 'title', at: 2 } });
  });

  it('never overwrites what the rep typed, and lists it only where the page says otherwise', () => {
    const known = { name: 'Ada', headline: 'CTO', provenance: { name: typed, headline: typed } };
    const applied = applyReading(known, said({ name: 'Ada', headline: 'CEO' }), 'page', 2);
    expect(applied.patch).toEqual({});
    expect(applied.changes).toEqual([{ field: 'headline', before: 'CTO', after: 'CEO', keptTyped: true }]);
    expect(applied.provenance).toEqual(known.provenance);
  });

  it('keeps cleared what the rep cleared', () => {
    const applied = applyReading(
      { name: 'Ada', provenance: { headline: typed } },
      said({ headline: 'CEO' }),
      'page',
      2,
    );
    expect(applied.patch).toEqual({});
    expect(applied.changes).toMatchObject([{ field: 'headline', keptTyped: true }]);
  });

  it('clears nothing that a page leaves out', () => {
    const known = { name: 'Ada', headline: 'CTO', provenance: {} };
    expect(applyReading(known, said({ name: 'Ada' }), 'page', 2)).toMatchObject({ patch: {}, changes: [] });
  });

  it('unites lists', () => {
    const known = { emails: ['a@x.example', 'b@x.example'], provenance: { emails: typed } };
    const applied = applyReading(known, said({ emails: ['b@x.example', 'c@x.example'] }), 'page', 2);
    expect(applied.patch.emails).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
    expect(applied.provenance).toEqual({ emails: typed });
    expect(applyReading(known, said({ emails: ['b@x.example'] }), 'page', 2).changes).toEqual([]);
  });

  it('takes no field from a profile on hearsay, but fills gaps and corrects itself', () => {
    const known = { name: 'Ada Vermeer', provenance: { name: page() } };
    expect(applyReading(known, said({ name: 'ada v', jobTitle: 'CTO' }, 'gmail'), 'hearsay', 2).patch).toEqual({
      jobTitle: 'CTO',
    });
    const fromMail = { name: 'ada v', provenance: { name: page('gmail') } };
    expect(applyReading(fromMail, said({ name: 'Ada V' }, 'gmail'), 'hearsay', 2).patch).toEqual({ name: 'Ada V' });
  });

  it('lets the rep overwrite both', () => {
    const known = { name: 'Ada', headline: 'CTO', provenance: { name: page(), headline: typed } };
    const applied = applyReading(known, said({ name: 'Ida', headline: 'CEO' }, 'form'), 'typed', 2);
    expect(applied.patch).toEqual({ name: 'Ida', headline: 'CEO' });
    expect(applied.provenance).toMatchObject({ name: { origin: 'typed', source: 'form', at: 2 } });
  });
});
