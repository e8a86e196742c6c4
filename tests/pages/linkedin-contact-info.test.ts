// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { contactInfoReader } from '@/entrypoints/linkedin.content/contact-info-reader';
import { type PageState, type ProfileReading, pageStateSchema } from '@/storage/model/page-reading';
import { linkedinPage, mounted, plainState } from './linkedin-page';

interface ProfileFacts {
  expected: { slug: string; fields: Record<string, unknown> };
}

const marisol = linkedinPage<ProfileFacts>('contact-info-marisol-achterberg');
const rurik = linkedinPage<ProfileFacts>('contact-info-rurik-castellano-bae');

function readAt(document: Document, url: URL): PageState {
  const state = contactInfoReader.read(document, url);
  expect(pageStateSchema.parse(state)).toEqual(state);
  return state;
}

function profileIn(state: PageState): ProfileReading | undefined {
  return state.status === 'read' && state.reading.pageKind === 'linkedin-profile' ? state.reading : undefined;
}

const details = ({ fields }: ProfileReading) => [fields.emails, fields.phones, fields.websites, fields.birthday];

describe('contactInfoReader', () => {
  it.each([
    ['server-driven build', marisol],
    ['older build, in another language', rurik],
  ])('%s', (_, { html, url, facts }) => {
    const document = mounted(html);
    const before = document.documentElement.outerHTML;
    const state = readAt(document, url);
    const { missing: _missing, url: _url, ...said } = plainState(state) as Record<string, unknown>;
    expect(said).toEqual(facts.expected);
    for (const stranger of facts.mustNotAppear) expect(JSON.stringify({ ...state, url: '' })).not.toContain(stranger);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is asked only while the window is open', () => {
    expect(contactInfoReader.isPage(marisol.url)).toBe(true);
    expect(contactInfoReader.isPage(new URL('https://www.linkedin.com/in/marisol-achterberg/'))).toBe(false);
  });

  it('without the window: the profile alone, and what is missing', () => {
    const document = mounted(marisol.html);
    document.querySelector('dialog')?.remove();
    const profile = profileIn(readAt(document, marisol.url));
    expect(profile?.missing).toContain('contactInfo');
    expect(profile && details(profile)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('of somebody else: the profile alone', () => {
    for (const change of [{ links: 'all' }, { links: 'one more' }]) {
      const document = mounted(marisol.html);
      const link = document.querySelector('dialog a[href*="/in/"]');
      if (change.links === 'one more') link?.after(link.cloneNode(true));
      link?.setAttribute('href', 'https://www.linkedin.com/in/yolande-petrakis');
      const profile = profileIn(readAt(document, marisol.url));
      expect(profile?.fields.name.value).toBe('Marisol Achterberg');
      expect(profile && details(profile)).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it.each([
    'mailto:',
    'mailto:nobody',
    'mailto:a%',
    'mailto:a@b@c.example',
    'mailto:"x y"@z.example',
    'javascript:x@y.z',
  ])('no address in %s', (href) => {
    const document = mounted(marisol.html);
    document.querySelector('dialog a[href^="mailto:"]')?.setAttribute('href', href);
    expect(profileIn(readAt(document, marisol.url))?.fields.emails).toBeUndefined();
  });

  it.each(['tel:call me', 'tel:', 'tel:+', 'tel:%E0%A4%A'])('no phone in %s', (href) => {
    const document = mounted(marisol.html);
    document.querySelector('dialog a[href^="tel:"]')?.setAttribute('href', href);
    for (const leaf of document.querySelectorAll('dialog a[href^="tel:"], dialog a[href^="tel:"] + span'))
      leaf.textContent = 'call me';
    expect(profileIn(readAt(document, marisol.url))?.fields.phones).toBeUndefined();
  });

  it('torn anywhere: nothing of anybody else', () => {
    for (const { html, url, facts } of [marisol, rurik]) {
      for (let end = html.indexOf('role="banner"'); end < html.length; end += 41) {
        const text = JSON.stringify({ ...readAt(mounted(html.slice(0, end)), url), url: '' });
        for (const stranger of facts.mustNotAppear) expect(text, `at ${end}`).not.toContain(stranger);
      }
    }
  }, 60_000);
});
