// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentPosition, hasEnded, positionsOf, rangeOf } from '@/entrypoints/linkedin.content/positions';
import { parsePage } from './parse-page';

describe('rangeOf', () => {
  it.each([
    'Feb 2021 - Present · 3 yrs 1 mo',
    '2020 - Present · 5 yrs',
    'Feb. 2021–Heute · 3 Jahre 1 Monat',
    'févr. 2021 - aujourd’hui · 3 ans',
    'feb. de 2021 - actualidad · 3 años',
    'lut 2021 – obecnie · 3 lata',
    '2021-02 – dabar · 3 m.',
    '2021年2月 – 現在 · 3年',
    '2021年2月 - 至今 · 3 年',
    'فبراير ٢٠٢١ - الحاضر · ٣ سنوات',
    'thg 2 2021 - Hiện tại · 3 năm',
  ])('open: %s', (line) => {
    expect(rangeOf(line)).toBe('open');
  });

  it.each([
    'Mar 2020 - Jan 2021 · 11 mos',
    '2013 - 2020 · 7 yrs',
    '2020年3月 – 2021年1月 · 11か月',
    'Jan. 2019–März 2022',
  ])('closed: %s', (line) => {
    expect(rangeOf(line)).toBe('closed');
  });

  it.each([
    'Full-time · 3 yrs 3 mos',
    'Quillfjord Instruments',
    'Utrecht, Netherlands · Hybrid',
    '3 yrs 3 mos',
    '',
    undefined,
  ])('no range: %s', (line) => {
    expect(rangeOf(line)).toBeUndefined();
  });

  it('answers for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (line) => void rangeOf(line)));
  });
});

describe('positionsOf', () => {
  const entry = (html: string) => parsePage(`<div id="e">${html}</div>`).querySelector('#e') as Element;

  it('reads one position, its company without the kind of employment', () => {
    const html =
      '<a href="/company/42/"><img alt="Logo: Ash"></a><p>Cook</p><p>Ash · Full-time</p><p>May 2020 - Present</p>';
    expect(positionsOf(entry(html), 'p')).toEqual([
      { title: 'Cook', company: 'Ash', companyId: '42', isCurrent: true },
    ]);
  });

  it('leaves the dot inside a company name', () => {
    const html = '<a href="/company/ash/"><img alt="Ash · Oak logo"></a><p>Cook</p><p>Ash · Oak</p><p>2019 - 2020</p>';
    expect(positionsOf(entry(html), 'p')).toEqual([{ title: 'Cook', company: 'Ash · Oak', isCurrent: false }]);
  });

  it('reads the roles under a company', () => {
    const roles = '<li><p>Chef</p><p>Full-time</p><p>2021 - heute</p></li><li><p>Cook</p><p>2019 - 2021</p></li>';
    const html = `<a href="/company/42"></a><p>Ash</p><p>5 yrs</p><ul>${roles}<li><p>A picture</p></li></ul>`;
    expect(positionsOf(entry(html), 'p')).toEqual([
      { title: 'Chef', company: 'Ash', companyId: '42', isCurrent: true },
      { title: 'Cook', company: 'Ash', companyId: '42', isCurrent: false },
    ]);
  });

  it('takes a company number from the logo only, never from a text about the work', () => {
    const html =
      '<a href="/search/results/all/?keywords=Ash"></a><p>Cook</p><p>Ash</p><p>2020 - now</p><a href="/company/7/">them</a>';
    expect(positionsOf(entry(html), 'p')[0]?.companyId).toBeUndefined();
  });

  it.each(['', '<p></p>', '<p>Cook</p>', '<ul><li></li></ul>'])('says nothing current of a torn entry: %s', (html) => {
    expect(positionsOf(entry(html), 'p').some(({ isCurrent }) => isCurrent)).toBe(false);
  });
});

describe('currentPosition', () => {
  const ash = { title: 'Cook', company: 'Ash', isCurrent: true };
  const oak = { title: 'Owner', company: 'Oak', isCurrent: true };
  const elm = { title: 'Clerk', company: 'Elm', isCurrent: false };

  it('prefers the company that the profile shows', () => {
    expect(currentPosition([elm, ash, oak], 'Oak')).toBe(oak);
    expect(currentPosition([elm, ash, oak], 'Elm')).toBe(ash);
    expect(currentPosition([elm], 'Elm')).toBeUndefined();
  });

  it('knows a company that was left', () => {
    expect(hasEnded([elm, ash], 'Elm')).toBe(true);
    expect(hasEnded([elm, { ...elm, isCurrent: true }], 'Elm')).toBe(false);
    expect(hasEnded([elm], undefined)).toBe(false);
  });
});
