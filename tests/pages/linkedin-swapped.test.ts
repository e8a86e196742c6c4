// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, example, pageOf, profileIn, readAt, valuesOf } from './linkedin-example';
import { parsePage } from './parse-page';

const marisol = example('sdui-marisol-achterberg');
const tobias = example('sdui-tobias-oyelaran-winge');
const rurik = example('ember-rurik-castellano-bae');
const philippa = example('ember-philippa-ngwenya-storm');
const leocadia = example('guest-leocadia-brunswijk');

const PAIRS = [
  ['server-driven', marisol, tobias],
  ['server-driven, back', tobias, marisol],
  ['older build', rurik, philippa],
  ['older build, back', philippa, rurik],
  ['from one build to the other', marisol, rurik],
] as const;

const main = (page: Example): Element => pageOf(page).querySelector('main') as Element;
const titled = (page: Example): string => `<title>${page.name} | LinkedIn</title>`;

/** A document with these titles and these main parts, in this order. */
function assembled(titles: readonly Example[], mains: readonly Element[], code = ''): Document {
  const body = mains.map((element) => element.outerHTML).join('');
  return parsePage(`<head>${titles.map(titled).join('')}</head><body>${code}${body}</body>`);
}

function expectOnly(document: Document, who: Example): void {
  const reading = profileIn(readAt(document, who.url));
  expect(reading?.fields.name.value).toBe(who.name);
  for (const value of reading ? valuesOf(reading) : []) expect(who.truth).toContain(value);
}

describe.each(PAIRS)('in-page navigation, %s', (_, from, to) => {
  it('says nobody while the address is new and the content old', () => {
    expect(readAt(pageOf(from), to.url).status).toBe('mismatch');
    expect(readAt(assembled([to, from], [main(from)]), to.url).status).toBe('mismatch');
  });

  it.each([
    ['before', [from, to]],
    ['after', [to, from]],
  ])('reads the new person with the old card still mounted %s it', (_, order) => {
    expectOnly(assembled([to, from], order.map(main)), to);
    expectOnly(assembled([from, to], order.map(main)), from);
  });

  it('says nobody when the title is not of the person in the card', () => {
    expect(profileIn(readAt(assembled([from], [main(to)]), to.url))).toBeUndefined();
  });

  it('says nobody when nothing ties the card to the address', () => {
    const card = main(to);
    for (const link of card.querySelectorAll('a')) link.removeAttribute('href');
    expect(readAt(assembled([to], [card]), to.url).status).toBe('loading');
  });

  it('says nobody when the contact link is of another', () => {
    const card = main(to);
    const link = card.querySelector('a[href*="contact-info"]');
    link?.setAttribute('href', `${from.url}overlay/contact-info/`);
    expect(readAt(assembled([to], [card]), to.url).status).toBe('mismatch');
    expect(profileIn(readAt(assembled([from], [card]), from.url))).toBeUndefined();
  });
});

describe('parts of two people', () => {
  it('a compose link of another: mismatch', () => {
    const card = main(marisol);
    for (const link of card.querySelectorAll('a[href*="compose"]'))
      link.setAttribute('href', `/messaging/compose/?recipient=${tobias.expected.memberId}`);
    expect(readAt(assembled([marisol], [card]), marisol.url)).toMatchObject({ status: 'mismatch', what: 'member id' });
  });

  it('a card key of another: mismatch', () => {
    const html = main(marisol).outerHTML.replaceAll(
      `ref${marisol.expected.memberId}Topcard`,
      `ref${tobias.expected.memberId}Topcard`,
    );
    expect(readAt(parsePage(titled(marisol) + html), marisol.url).status).toBe('mismatch');
  });

  it('a section of another (server-driven): company from the card, no job', () => {
    const card = main(tobias);
    const experience = main(marisol).querySelector('[componentkey$="ExperienceTopLevelSection"]');
    card.append(experience as Element);
    expectOnly(assembled([tobias], [card]), tobias);
  });

  it('a section of another (older build): no job', () => {
    const page = main(philippa);
    page
      .querySelector('#experience')
      ?.closest('section')
      ?.replaceWith(main(rurik).querySelector('#experience')?.closest('section') as Element);
    expectOnly(assembled([philippa], [page]), philippa);
    expect(profileIn(readAt(assembled([philippa], [page]), philippa.url))?.fields.jobTitle).toBeUndefined();
  });

  it('a section of nobody (older build): no job', () => {
    const page = main(philippa);
    for (const link of page.querySelectorAll('a[href*="details/"]')) link.remove();
    expect(profileIn(readAt(assembled([philippa], [page]), philippa.url))?.fields.jobTitle).toBeUndefined();
  });

  it('embedded data of the right slug with the number of another is not believed', () => {
    const document = pageOf(rurik);
    document.querySelector('.photo img')?.remove();
    expect(profileIn(readAt(document, rurik.url))?.fields.avatarUrl?.source).toBe('embedded json');
    document.querySelector('section[data-member-id]')?.setAttribute('data-member-id', '7');
    const reading = profileIn(readAt(document, rurik.url));
    expect(reading?.fields.avatarUrl).toBeUndefined();
    expect(reading?.memberId).toBeUndefined();
  });

  it.each([
    ['canonical address', 'link[rel="canonical"]', 'href', 'https://nl.linkedin.com/in/yolande-petrakis'],
    ['report link', '[data-semaphore-content-urn]', 'href', '/uas/login?session_redirect=%2Fin%2Fyolande-petrakis'],
  ])('a public page whose %s names another: mismatch', (_, selector, attribute, value) => {
    const document = pageOf(leocadia);
    document.querySelector(selector)?.setAttribute(attribute, value);
    expect(readAt(document, leocadia.url).status).toBe('mismatch');
  });

  it('a public page with the card of another: mismatch', () => {
    const document = pageOf(leocadia);
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Yolande Petrakis';
    expect(readAt(document, leocadia.url)).toMatchObject({ status: 'mismatch', what: 'name' });
  });
});

describe('other addresses of the same person', () => {
  it.each(['', 'de/', 'overlay/contact-info/', 'overlay/about-this-profile/', 'details/skills/', '?trk=x#about'])(
    'reads the card at …/%s',
    (tail) => {
      expect(profileIn(readAt(pageOf(marisol), marisol.url + tail))?.slug).toBe(marisol.expected.slug);
    },
  );

  it('reads by member id, and keeps the slug that the card names', () => {
    const byId = `https://www.linkedin.com/in/${marisol.expected.memberId}/`;
    expect(profileIn(readAt(pageOf(marisol), byId))?.slug).toBe('marisol-achterberg');
    expect(readAt(pageOf(tobias), byId).status).toBe('mismatch');
  });

  it.each(['recent-activity/all/', 'details/experience/'])('has no business on …/%s without a card', (tail) => {
    expect(readAt(parsePage('<main><h1>Posts</h1></main>'), marisol.url + tail).status).toBe('none');
  });

  it.each(['', '<main></main>', '<title>LinkedIn</title><div id="a11y-notification"></div>'])(
    'waits for a page: %s',
    (html) => {
      expect(readAt(parsePage(html), marisol.url).status).toBe('loading');
    },
  );
});

describe('any mixture of two profiles of one build', () => {
  const cardOf = (page: Example) => main(page).querySelector('section')?.outerHTML ?? '';
  const sectionOf = (page: Example) =>
    main(page).querySelector('[componentkey$="ExperienceTopLevelSection"], section:has(#experience)')?.outerHTML ?? '';
  const codeOf = (page: Example) => [...pageOf(page).querySelectorAll('code')].map((block) => block.outerHTML).join('');

  it.each([
    ['server-driven', marisol, tobias],
    ['older build', rurik, philippa],
  ])(
    '%s: the person in the address or nobody',
    (_, one, other) => {
      const someone = fc.constantFrom(one, other);
      const parts = [one, other].flatMap((who) => [cardOf(who), sectionOf(who), codeOf(who), titled(who)]);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), someone, (some, who) => {
          const reading = profileIn(readAt(parsePage(`<main>${some.join('')}</main>`), who.url));
          for (const value of reading ? valuesOf(reading) : []) expect(who.truth).toContain(value);
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );
});
