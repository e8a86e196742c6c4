// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberNumberOf } from '@/entrypoints/linkedin.content/member-id';
import { profileAddressOf, slugOfLink } from '@/entrypoints/linkedin.content/profile-address';
import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';

const slugAt = (address: string) => profileAddressOf(new URL(address))?.slug;

describe('profileAddressOf', () => {
  it.each([
    ['https://www.linkedin.com/in/marisol-achterberg/', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/marisol-achterberg', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/Marisol-Achterberg/?miniProfileUrn=urn%3Ali&trk=x#about', 'marisol-achterberg'],
    ['https://nl.linkedin.com/in/marisol-achterberg?trk=people-guest', 'marisol-achterberg'],
    ['https://linkedin.com//in//marisol-achterberg//', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/marisol-achterberg/de/', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/marisol-achterberg/en-us', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/marisol-achterberg/overlay/contact-info/', 'marisol-achterberg'],
    ['https://www.linkedin.com/in/in%C3%A9s-valderroda/', 'inés-valderroda'],
    ['https://www.linkedin.com/in/ine%CC%81s-valderroda/', 'inés-valderroda'],
    ['https://www.linkedin.com/in/%E6%A2%93-%E5%8D%97/', '梓-南'],
    ['https://www.linkedin.com/in/%F0%9F%A6%8A-fox/', '🦊-fox'],
  ])('%s', (address, slug) => {
    expect(slugAt(address)).toBe(slug);
    expect(profileAddressOf(new URL(address))?.isProfile).toBe(true);
  });

  it.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/unavailable/',
    'https://www.linkedin.com/company/quillfjord/',
    'https://www.linkedin.com/feed/?next=/in/marisol-achterberg/',
    'https://www.linkedin.com/in/%E0%A4%A/',
    'https://www.linkedin.com/in/a%2Fb/',
    'https://www.linkedin.com/in/marisol%E2%80%8B-achterberg/',
    'https://www.linkedin.com/in/marisol%00achterberg/',
    'https://notlinkedin.com/in/marisol-achterberg/',
    'https://www.linkedin.com.evil.example/in/marisol-achterberg/',
    'https://evil.example/linkedin.com/in/marisol-achterberg/',
  ])('names nobody: %s', (address) => {
    expect(profileAddressOf(new URL(address))).toBeUndefined();
  });

  it('keeps side pages apart from the profile itself', () => {
    const address = profileAddressOf(new URL('https://www.linkedin.com/in/marisol-achterberg/details/experience/'));
    expect(address).toEqual({ slug: 'marisol-achterberg', isProfile: false, sidePage: 'details/experience' });
  });

  it('keeps the capitals of a member id', () => {
    const address = profileAddressOf(new URL('https://www.linkedin.com/in/ACoAAAwMMRkBIjwWGJOxX_YnEaUM_px0rgvIPqU/'));
    expect(address).toMatchObject({ memberId: 'ACoAAAwMMRkBIjwWGJOxX_YnEaUM_px0rgvIPqU' });
    expect(address?.slug).toBeUndefined();
  });

  it('takes any address without throwing, and gives slugs that survive the way back', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'grapheme' }), (site, part) => {
        profileAddressOf(new URL(site));
        const url = new URL(`https://www.linkedin.com/in/${encodeURIComponent(part)}/`);
        const slug = profileAddressOf(url)?.slug;
        if (slug !== undefined) expect(slugAt(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`)).toBe(slug);
      }),
    );
  });
});

describe('slugOfLink', () => {
  const base = new URL('https://www.linkedin.com/feed/');
  it.each([
    ['/in/rurik-castellano-bae/overlay/contact-info/', 'rurik-castellano-bae'],
    ['/preload/custom-invite/?vanityName=in%C3%A9s-valderroda', 'inés-valderroda'],
    ['https://evil.example/in/rurik-castellano-bae/', undefined],
    ['https://evil.example/?vanityName=rurik-castellano-bae', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
    [null, undefined],
  ])('%s', (href, slug) => {
    expect(slugOfLink(href, base)).toBe(slug);
  });
});

describe('memberNumberOf', () => {
  it.each([
    ['ACoAAAwMMRkBIjwWGJOxX_YnEaUM_px0rgvIPqU', 202125593],
    ['ACoAACngXNcB-_________________________0', 702569687],
    ['ACoAAAAAAAABIjwWGJOxX_YnEaUM_px0rgvIPqU', undefined],
    ['ACwAAAwMMRkBIjwWGJOxX_YnEaUM_px0rgvIPqU', undefined],
    ['ACoAAAwMMRkB', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (memberId, number) => {
    expect(memberNumberOf(memberId)).toBe(number);
  });
});

describe('profileReader.isPage', () => {
  it.each([
    ['https://www.linkedin.com/in/marisol-achterberg/', true],
    ['https://www.linkedin.com/authwall?sessionRedirect=x', true],
    ['https://www.linkedin.com/feed/', false],
    ['https://mail.google.com/in/marisol-achterberg/', false],
  ])('%s', (address, is) => {
    expect(profileReader.isPage(new URL(address))).toBe(is);
  });
});
