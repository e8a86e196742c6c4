import { cleanText } from '../page/clean-text';
import { firstOf } from '../page/first-of';
import { companySlugOfLink } from './company-address';
import { type CompanyPage, type CompanyParts, logoIn } from './company-parts';
import { attributeOf, findAll } from './find';
import { listAt, parsedJson, textAt } from './json-path';
import { outsideAddress } from './outside-link';

/**
 * Reads the public page, by the linked data whose own address names this company; other companies are in there too.
 * No such page was captured: it is read as public profiles write theirs, and nothing else is believed.
 */
export function readGuestCompany({ document, url, slug }: CompanyPage): CompanyParts | undefined {
  const blocks = findAll(document, 'script[type="application/ld+json"]');
  const things = blocks
    .map((block) => parsedJson(block.textContent ?? ''))
    .flatMap((data) => [data, ...listAt(data, '@graph')]);
  const own = things.find(
    (thing) => textAt(thing, '@type') === 'Organization' && companySlugOfLink(textAt(thing, 'url'), url) === slug,
  );
  if (own === undefined) return undefined;
  const number = /^urn:li:organization:(\d{1,20})$/.exec(
    attributeOf(document.querySelector('[data-semaphore-content-urn]'), 'data-semaphore-content-urn') ?? '',
  )?.[1];
  return {
    build: 'guest',
    fields: {
      name: firstOf(['ld+json', () => cleanText(textAt(own, 'name'), 300)]),
      linkedinId: firstOf(['report link', () => number]),
      headquarters: firstOf(['ld+json', () => placeOf(own)]),
      website: firstOf(['ld+json', () => outsideAddress(textAt(own, 'sameAs'), url)]),
      logoUrl: firstOf(['ld+json', () => logoIn(textAt(own, 'logo', 'contentUrl') ?? textAt(own, 'logo'))]),
    },
  };
}

function placeOf(organisation: unknown): string | undefined {
  const parts = ['addressLocality', 'addressRegion'].flatMap((part) => textAt(organisation, 'address', part) ?? []);
  return cleanText(parts.join(', '), 300);
}
