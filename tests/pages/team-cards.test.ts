import { describe, expect, it } from 'vitest';
import { peopleIn } from './capture-example';

const SARA = { name: 'Sara Lindqvist', jobTitle: 'CEO', email: 'sara@x.example' };
const PIOTR = { name: 'Piotr van der Nowak', jobTitle: 'Head of Service' };
const card = (name: string, line: string, links = '') =>
  `<div class="card"><h3>${name}</h3><p>${line}</p>${links}</div>`;
const mail = (address: string) => `<a href="mailto:${address}">mail</a>`;
const link = (href: string) => `<a href="${href}">in</a>`;
const linkedIn = (slug: string) => link(`https://www.linkedin.com/in/${slug}/`);
const team = (...cards: string[]) => `<body><h1>Our team</h1><div class="grid">${cards.join('')}</div></body>`;

describe('cards of a team page', () => {
  it('are people where a name stands with a mail address, a profile or a role', () => {
    const html = team(
      card('Sara Lindqvist', 'CEO', mail('sara@x.example')),
      card('Piotr van der Nowak', 'Head of Service', linkedIn('piotr-nowak')),
      card('Bea Oyelaran', 'Loves long walks', mail('b.oyelaran@x.example')),
      card('Luc Ferrand', 'Geschäftsführer'),
      card('Join us', 'We are hiring', mail('jobs@x.example')),
      card('Our Values', 'Honest, small and quiet'),
    );
    expect(peopleIn(html)).toEqual([
      SARA,
      { ...PIOTR, profileUrl: 'https://www.linkedin.com/in/piotr-nowak/' },
      { name: 'Bea Oyelaran', email: 'b.oyelaran@x.example' },
      { name: 'Luc Ferrand', jobTitle: 'Geschäftsführer' },
    ]);
  });

  it('need no blocks of their own', () => {
    const html = `<h1>Team</h1><h3>Sara Lindqvist</h3><p>CEO</p>${mail('sara@x.example')}
      <h3>Piotr van der Nowak</h3><p>Head of Service</p>${mail('piotr@x.example')}`;
    expect(peopleIn(html)).toEqual([SARA, { ...PIOTR, email: 'piotr@x.example' }]);
  });

  const house = mail('info@x.example');
  it.each([
    ['one alone', team(card('Sara Lindqvist', 'CEO', mail('sara@x.example')))],
    ['what a shop offers', team(card('Cold Rooms', 'From 4 to 40 m²'), card('Quiet Pumps', 'You hear nothing'))],
    ['sentences', team(card('Sara Lindqvist', 'Our CEO says so.'), card('Bea Oyelaran', 'The manager agrees!'))],
    ['a mailbox of the house', team(card('Cold Rooms', 'Ask', house), card('Quiet Pumps', 'Ask', house))],
    ['two in one block', team(card('Sara Ek', 'x', linkedIn('sara') + linkedIn('bea')), card('Bea Ek', 'y'))],
    [
      'links with a trick',
      team(card('Sara Ek', 'x', link('https://evil.example/?linkedin.com/in/sara')), card('Bea Ek', 'y')),
    ],
  ])('are not %s', (_, html) => {
    expect(peopleIn(html)).toEqual([]);
  });
});
