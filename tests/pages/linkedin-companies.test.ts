// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyReader } from '@/entrypoints/linkedin.content/company-reader';
import { type CompanyReading, type PageState, pageStateSchema } from '@/storage/model/page-reading';
import { linkedinPage, mounted, plainState } from './linkedin-page';

interface CompanyFacts {
  expected: { slug: string; fields: Record<string, string> };
}

const quillfjord = linkedinPage<CompanyFacts>('company-quillfjord-instruments');
const sorrel = linkedinPage<CompanyFacts>('company-about-sorrel-dairy');
const lindqvist = linkedinPage<CompanyFacts>('company-lindqvist-marrow');
const brassknuckle = linkedinPage<CompanyFacts>('company-guest-brassknuckle');
const pages = { quillfjord, sorrel, lindqvist, brassknuckle };

function readAt(document: Document, url: URL | string): PageState {
  const state = companyReader.read(document, new URL(url));
  expect(pageStateSchema.parse(state)).toEqual(state);
  return state;
}

function companyIn(state: PageState): CompanyReading | undefined {
  return state.status === 'read' && state.reading.pageKind === 'linkedin-company' ? state.reading : undefined;
}

describe('companyReader on the example pages', () => {
  it.each(Object.entries(pages))('%s', (_, { html, url, facts }) => {
    const document = mounted(html);
    const before = document.documentElement.outerHTML;
    const state = readAt(document, url);
    expect(plainState(state)).toEqual(facts.expected);
    for (const stranger of facts.mustNotAppear) expect(JSON.stringify(state)).not.toContain(stranger);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads side pages and the number of the company as its own', () => {
    for (const path of ['quillfjord-instruments/people/', 'Quillfjord-Instruments', '90412277/about/?x=1']) {
      const state = readAt(mounted(quillfjord.html), `https://nl.linkedin.com/company/${path}`);
      expect(companyIn(state)?.fields.name.value).toBe('Quillfjord Instruments');
    }
  });

  it.each(['https://www.linkedin.com/company/', 'https://www.linkedin.com/company/setup/new/'])(
    'is not asked at %s',
    (url) => expect(companyReader.isPage(new URL(url))).toBe(false),
  );
});

describe('the company before, still mounted', () => {
  it.each([
    ['older build', quillfjord, sorrel],
    ['older build, the other way round', sorrel, quillfjord],
    ['newer build', lindqvist, quillfjord],
    ['older build at a number', quillfjord, lindqvist],
  ])('%s: nobody at the address of another', (_, before, after) => {
    expect(['loading', 'mismatch']).toContain(readAt(mounted(before.html), after.url).status);
  });

  it('beside the right one: the right one, with its own website', () => {
    for (const place of ['before', 'after'] as const) {
      const document = mounted(quillfjord.html);
      document.querySelector('main')?.[place](mounted(sorrel.html).querySelector('main') ?? '');
      expect(plainState(readAt(document, quillfjord.url))).toEqual(quillfjord.facts.expected);
    }
  });

  it('its public data under the address of another: nobody', () => {
    const state = readAt(mounted(brassknuckle.html), 'https://dk.linkedin.com/company/somebody-else');
    expect(['loading', 'mismatch']).toContain(state.status);
  });
});

describe('hostile and torn company pages', () => {
  it.each(['<img src=x onerror="window.__hit = true">', '\u202egnp.exe', '"] , [data-x="', 'long '.repeat(500)])(
    '%s everywhere',
    (text) => {
      const document = mounted(quillfjord.html);
      for (const element of document.querySelectorAll('h1, p, div:not(:has(*)), span')) element.textContent = text;
      expect(companyIn(readAt(document, quillfjord.url))?.slug).toBe('quillfjord-instruments');
      expect(window).not.toHaveProperty('__hit');
    },
  );

  it.each(['javascript:alert(1)', 'https://www.linkedin.com/redir/redirect?url=javascript%3Aalert(1)', 'http://['])(
    'no website at %s',
    (href) => {
      const document = mounted(quillfjord.html);
      for (const link of document.querySelectorAll('.org-top-card-primary-actions__action'))
        link.setAttribute('href', href);
      expect(companyIn(readAt(document, quillfjord.url))?.fields.website).toBeUndefined();
    },
  );

  it('in another language and other digits it reads the same', () => {
    const document = mounted(quillfjord.html.replaceAll('201–500 employees', '٢٠١–٥٠٠ موظفًا'));
    expect(companyIn(readAt(document, quillfjord.url))?.fields.size?.value).toBe('٢٠١–٥٠٠ موظفًا');
  });

  it('torn anywhere: the beginning of the right company, or nothing', () => {
    for (const { html, url, facts } of Object.values(pages)) {
      const right = Object.values(facts.expected.fields);
      for (let end = 0; end < html.length; end += 53) {
        const company = companyIn(readAt(mounted(html.slice(0, end)), url));
        for (const field of Object.values(company?.fields ?? {})) {
          expect(
            right.some((whole) => whole.startsWith(field?.value ?? '')),
            `${field?.value} at ${end}`,
          ).toBe(true);
        }
      }
    }
  }, 60_000);

  it('pieces of pages in any order: no exception, and only what the schema allows', () => {
    const pieces = Object.values(pages).flatMap(({ html }) => html.match(/[\s\S]{1,300}/g) ?? []);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pieces, { minLength: 1 }),
        fc.constantFrom(...Object.values(pages)),
        (some, page) => void readAt(mounted(some.join('')), page.url),
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
