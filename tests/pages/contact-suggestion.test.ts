import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactSuggestion } from '@/entrypoints/background/contact-suggestion';
import { type Contact, contactIdSchema } from '@/storage/model/contact';

const NOW = new Date(2026, 10, 20, 10).getTime();
const DAY_MS = 86_400_000;
const parser = new DOMParser();

function contact(over: Partial<Contact> = {}): Contact {
  return {
    ...{
      id: contactIdSchema.parse('c-1'),
      stage: 'lead',
      stageChangedAt: 1,
      name: 'Ada Vermeer',
      emails: [],
      phones: [],
    },
    ...{ source: 'manual', provenance: {}, createdAt: 1, updatedAt: 1, inboundCount: 0, outboundCount: 0 },
    ...{ searchWords: [], matchKeys: [] },
    ...over,
  };
}

describe('a contact in the address bar', () => {
  it.each([
    [{}, ''],
    [{ companyName: 'A & B' }, ' · A &amp; B'],
    [{ nextFollowUpAt: NOW - DAY_MS }, ' · follow-up overdue'],
    [{ nextFollowUpAt: NOW + 1 }, ' · follow-up today'],
    [{ nextFollowUpAt: NOW - DAY_MS, awaitingReplySince: 5 }, ' · answered you'],
  ])('says company, stage and next follow-up: %o', (over, words) => {
    const { description } = contactSuggestion(contact(over), NOW);
    const [company = '', next = ''] = words.includes('&') ? [words] : ['', words];
    expect(description).toBe(`<match>Ada Vermeer</match><dim>${company} · lead${next}</dim>`);
  });

  it('is sound XML that shows hostile names as they are, without what XML does not know', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(hostile, hostile, (name, companyName) => {
        const { description } = contactSuggestion(contact({ name, companyName }), NOW);
        const document = parser.parseFromString(`<d>${description}</d>`, 'text/xml');
        expect(document.querySelector('parsererror')).toBeNull();
        expect([...(document.documentElement?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['match', 'dim']);
      }),
    );
    const { description } = contactSuggestion(contact({ name: '<url>x</url> & "q"' }), NOW);
    expect(description).toContain('&lt;url&gt;x&lt;/url&gt; &amp; &quot;q&quot;');
  });
});
