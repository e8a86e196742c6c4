import { describe, expect, it } from 'vitest';
import { captureOf, peopleIn } from './capture-example';

const linked = (data: unknown, body = '') =>
  `<title>T</title><script type="application/ld+json">${JSON.stringify(data)}</script><body>${body}`;
const person = (name: string, more: object = {}) => ({ '@type': 'Person', name, ...more });

describe('people of the linked data', () => {
  const ADA = person('Ada Vermeer');

  it.each([
    ['alone', ADA],
    ['in a list', [ADA]],
    ['in a graph', { '@graph': [ADA] }],
    ['as author', { '@type': 'Article', author: ADA }],
    ['as one of many performers', { '@type': 'Event', performer: [ADA, { '@type': 'MusicGroup', name: 'The Reeds' }] }],
    ['as employee in a department', { '@type': 'Organization', department: { employee: [ADA] } }],
    ['as member', { '@type': 'NGO', member: ADA }],
    ['as founder', { '@type': 'Organization', founders: [ADA] }],
    ['in an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: ADA }] }],
    ['as whom a profile page is about', { '@type': 'ProfilePage', about: ADA }],
    ['as what a page is about', { '@type': 'ProfilePage', mainEntity: ADA }],
    [
      'by its id',
      {
        '@graph': [
          { '@type': 'Article', author: { '@id': '#ada' } },
          { ...ADA, '@id': '#ada' },
        ],
      },
    ],
    [
      'by its id across blocks of other types',
      [{ author: { '@id': '#a', '@type': 'Person' } }, { ...ADA, '@id': '#a' }],
    ],
    ['with several types', { '@type': ['Patient', 'https://schema.org/Person'], name: 'Ada Vermeer' }],
  ])('are found %s', (_, data) => {
    expect(peopleIn(linked(data, 'Ada Vermeer')).map(({ name }) => name)).toEqual(['Ada Vermeer']);
  });

  it.each([
    ['who reviews', { '@type': 'Product', review: { '@type': 'Review', author: ADA } }],
    ['who comments', { '@type': 'Article', comment: [{ '@type': 'Comment', author: ADA }] }],
    ['who comments in the graph', { '@graph': [{ '@type': 'Comment', author: ADA }] }],
    ['who owns a picture', { '@type': 'Article', image: { '@type': 'ImageObject', copyrightHolder: ADA } }],
    ['without the type', { '@type': 'Article', author: { name: 'Ada Vermeer' } }],
    ['whom an article is about', { '@type': 'BlogPosting', about: ADA }],
    ['as a bare text', { '@type': 'Article', author: 'Ada Vermeer' }],
    ['of another type', { '@type': 'PersonalTrainer', name: 'Ada Vermeer' }],
  ])('are not those %s', (_, data) => {
    expect(peopleIn(linked(data, 'Ada Vermeer'))).toEqual([]);
  });

  it('have no job that is one of two', () => {
    const [ada] = peopleIn(
      linked(
        person('Ada Vermeer', { jobTitle: ['Author', 'Speaker'], worksFor: [{ name: 'A' }, { name: 'B' }] }),
        'Ada Vermeer',
      ),
    );
    expect(ada).toEqual({ name: 'Ada Vermeer' });
    const [same] = peopleIn(
      linked(person('Ada Vermeer', { jobTitle: ['Dyer', 'Dyer'], affiliation: { name: 'A' } }), 'Ada Vermeer'),
    );
    expect(same).toMatchObject({ jobTitle: 'Dyer', companyName: 'A' });
  });

  it('work for whom the page says, or whose employees they are; a member works there or not', () => {
    const company = (relation: string, more = {}) =>
      peopleIn(
        linked({ '@type': 'Organization', name: 'Kestrel', [relation]: person('Ada Vermeer', more) }, 'Ada Vermeer'),
      )[0]?.['companyName'];
    expect(company('employee')).toBe('Kestrel');
    expect(company('employee', { worksFor: { name: 'Kestrel Nord' } })).toBe('Kestrel Nord');
    expect(company('member')).toBeUndefined();
  });
});

describe('whose name does not stand on the page', () => {
  it.each([
    ['is not of it: the data may be that of the page before', 'Somebody else entirely'],
    ['is not found in a part of another word', 'Ada Vermeersen'],
    ['is not found in what hides itself', '<p hidden>Ada Vermeer</p>'],
  ])('%s', (_, body) => {
    expect(peopleIn(linked(person('Ada Vermeer'), body))).toEqual([]);
  });

  it.each(['ADA VERMEER', 'Áda\n Vermeer', '<b>Ada</b> <i>Vermeer</i>, dyer', '(Ada-Vermeer)'])(
    'but %s does',
    (body) => {
      expect(peopleIn(linked(person('Ada Vermeer'), body))).toHaveLength(1);
    },
  );
});

describe('names', () => {
  it.each(['admin', 'Redaktion', 'ada@x.example', 'https://x.example/a b', '42', '—'])('%s is nobody', (name) => {
    expect(peopleIn(linked(person(name), name))).toEqual([]);
  });

  it('of the house itself are nobody', () => {
    const html = linked(
      [person('The Loose Leaf'), { '@type': 'Organization', name: 'Leaf Media' }, person('Leaf Media')],
      '<meta property="og:site_name" content="The Loose Leaf">The Loose Leaf by Leaf Media',
    );
    expect(peopleIn(html)).toEqual([]);
  });

  it('that two people have stay two where their addresses differ', () => {
    const twice = [person('Ada Vermeer', { email: 'ada@x.example' }), person('Ada Vermeer', { email: 'a@y.example' })];
    expect(peopleIn(linked(twice, 'Ada Vermeer'))).toHaveLength(2);
  });
});

describe('what several people share', () => {
  it('is nobody’s: a mailbox, a page', () => {
    const shared = { email: 'info@x.example', url: 'https://x.example/team' };
    const html = linked([person('Ada Vermeer', shared), person('Bob Osei', shared)], 'Ada Vermeer, Bob Osei');
    expect(peopleIn(html)).toEqual([{ name: 'Ada Vermeer' }, { name: 'Bob Osei' }]);
  });
});

describe('a mail link', () => {
  const two = [person('Ada Vermeer'), person('Bob Osei')];
  const mails = (body: string, people: object[] = two) => peopleIn(linked(people, body)).map(({ email }) => email);

  it('is taken where it stands with one person and is made of their name', () => {
    const card = (name: string, mail: string) => `<div><h3>${name}</h3><a href="mailto:${mail}">Mail</a></div>`;
    const body = card('Ada Vermeer', 'A.Vermeer@x.example?subject=Hi') + card('Bob Osei', 'bob%40x.example');
    expect(mails(body)).toEqual(['a.vermeer@x.example', 'bob@x.example']);
  });

  it.each([
    ['of the house', '<div>Ada Vermeer <a href="mailto:hello@x.example">Mail</a></div>Bob Osei'],
    ['between two people', '<p>Ada Vermeer and Bob Osei: <a href="mailto:ada@x.example">Mail</a></p>'],
    ['far away', `<p>Ada Vermeer, Bob Osei</p>${'<p>words </p>'.repeat(150)}<a href="mailto:ada@x.example">Mail</a>`],
    [
      'beside another',
      '<p>Ada Vermeer <a href="mailto:ada@x.example">1</a> <a href="mailto:vermeer@x.example">2</a></p>Bob Osei',
    ],
    ['that is none', '<p>Ada Vermeer <a href="mailto:ada@localhost">1</a></p>Bob Osei'],
    ['to several', '<p>Ada Vermeer <a href="mailto:ada@x.example,bob@x.example">1</a></p>Bob Osei'],
  ])('is nobody’s: %s', (_, body) => {
    expect(mails(body)).toEqual([undefined, undefined]);
  });
});

describe('OpenGraph', () => {
  const og = (type: string, more = '') =>
    `<meta property="og:type" content="${type}"><meta property="profile:first_name" content="Ada">
     <meta property="profile:last_name" content="Vermeer">${more}<body>Ada Vermeer`;

  it('names the person of a profile, and of nothing else', () => {
    expect(peopleIn(og('profile'))).toEqual([{ name: 'Ada Vermeer' }]);
    expect(peopleIn(og('article'))).toEqual([]);
  });

  it('gives title, site and excerpt where the page has none; an address is no byline', () => {
    const html = og(
      'article',
      `<meta property="og:title" content="Of looms"><meta name="description" content="Why.">
       <meta property="article:author" content="https://social.example/ada"><meta name="author" content="Ada V.">`,
    );
    expect(captureOf(html)).toMatchObject({
      title: { value: 'Of looms', source: 'og:title' },
      excerpt: { value: 'Why.', source: 'description' },
      byline: { value: 'Ada V.', source: 'author' },
    });
  });
});

describe('the organization', () => {
  const named = (name: string, url?: string) => ({ '@type': 'Organization', name, ...(url && { url }) });
  const of = (data: unknown) => {
    const { name, website } = captureOf(linked(data), 'https://www.kestrel.example/about').organization ?? {};
    return [name?.value, website?.value];
  };

  it('is the one at home at this address', () => {
    expect(of([named('Guest'), named('Kestrel', 'https://kestrel.example/en')])).toEqual([
      'Kestrel',
      'https://kestrel.example/en',
    ]);
  });

  it('is else who publishes or organizes, else the only one', () => {
    expect(of([{ '@type': 'Article', publisher: named('Leaf', 'https://leaf.example') }, named('Guest')])).toEqual([
      'Leaf',
      'https://leaf.example/',
    ]);
    expect(of([named('Only', 'https://network.example/only')])).toEqual(['Only', undefined]);
  });

  it('is none where two could be meant', () => {
    expect(of([named('One'), named('Two')])).toEqual([undefined, undefined]);
    expect(of([{ '@type': 'FoodService', name: 'No organization' }])).toEqual([undefined, undefined]);
  });
});

describe('the text', () => {
  it('is what the rep selected, line by line, beside the article', () => {
    expect(captureOf('<p>x', undefined, ' One\u200b \n\n two\u0000 lines ').selection).toBe('One\ntwo lines');
    expect(captureOf('<p>x', undefined, ' \n ')).not.toHaveProperty('selection');
  });

  it('is cut between words, and says so', () => {
    const { selection = '' } = captureOf('<p>x', undefined, 'seven words '.repeat(2_000));
    expect(selection.length).toBeLessThanOrEqual(5_000);
    expect(selection.endsWith('seven words seven…') || selection.endsWith('seven words…')).toBe(true);
    expect(captureOf('<p>x', undefined, '王'.repeat(6_000)).selection).toBe(`${'王'.repeat(4_999)}…`);
  });

  it('keeps its address, without what makes it far too long', () => {
    expect(captureOf('<p>x', 'https://x.example/a?b=c#d').url).toBe('https://x.example/a?b=c#d');
    expect(captureOf('<p>x', `https://x.example/a?b=${'c'.repeat(3_000)}`).url).toBe('https://x.example/a');
    expect(captureOf('<p>x', `https://x.example/${'c'.repeat(3_000)}`).url).toBe('https://x.example');
  });
});
