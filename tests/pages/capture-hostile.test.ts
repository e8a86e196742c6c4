import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capturePage } from '@/entrypoints/page-capture/capture-page';
import { inertCopy } from '@/entrypoints/page-capture/inert-copy';
import { pageCaptureSchema } from '@/storage/model/page-capture';
import { captureOf, webExample } from './capture-example';
import { parsePage } from './parse-page';

/** Hundreds of pages are parsed here. */
const PATIENCE_MS = 60_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<img src=x onerror="window.__hit = true"> Mallory'],
  ['closing of a script', '</script><script>window.__hit = true</script> Mallory'],
  ['quotes', `"'\`&quot;&#39; Mallory`],
  ['formula', '=HYPERLINK("https://evil.example") Mallory'],
  ['right-to-left override', 'Ada \u202egnp.exe\u202c'],
  ['right-to-left name', 'ليلى بن عمران\u200f'],
  ['null bytes and bells', 'A\u0000d\u0007a Vermeer'],
  ['emoji with joiners', '👩‍🚀 Ada Vermeer 🏳️‍🌈'],
  ['zalgo', `A${'\u0316'.repeat(60)}da Vermeer`],
  ['long', 'Ada Maria '.repeat(60)],
  ['half a character', 'Ada Vermeer \ud83d'],
  ['a template', '{{constructor.constructor("alert(1)")()}} Mallory'],
  ['a prototype', '__proto__ constructor'],
];

const told = (value: unknown) =>
  `<body><p></p><script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** A page that says this text of a person in every way, and shows it. */
function pageSaying(text: string): Document {
  const document = parsePage(
    told({ '@type': 'Person', name: text, jobTitle: text, worksFor: text, email: text, url: text, sameAs: [text] }),
  );
  const shown = document.querySelector('p');
  if (shown) shown.textContent = text;
  document.title = text;
  for (const name of ['og:site_name', 'og:description', 'author']) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', name);
    meta.content = text;
    document.head.append(meta);
  }
  return document;
}

function expectSound(document: Document, selected = ''): void {
  const before = document.documentElement.outerHTML;
  const capture = capturePage(document, new URL('https://www.page.example/'), selected)();
  expect(pageCaptureSchema.safeParse(capture).error).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(JSON.stringify(capture)).not.toMatch(/[\u202a-\u202e]|\\u0000|"(?:javascript|data):/);
}

describe('hostile texts stay text', () => {
  it.each(HOSTILE)('%s', (_, text) => {
    expectSound(pageSaying(text), text);
    expect(window).not.toHaveProperty('__hit');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:secret@evil.example/', 'file:///etc', 'https://['])(
    'no link to %s',
    (link) => {
      const [person] = captureOf(`${told({ '@type': 'Person', name: 'Ada Vermeer', url: link })}Ada Vermeer`).persons;
      expect(person).toEqual({ name: { value: 'Ada Vermeer', source: 'ld+json' } });
    },
  );

  it(
    'any text at all',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectSound(pageSaying(text), text)),
        { numRuns: 40 },
      );
    },
    PATIENCE_MS,
  );
});

const KEYS = ['@type', '@id', '@graph', 'name', 'author', 'employee', 'performer', 'email', 'url', '__proto__', 'item'];
const TYPES = ['Person', 'Organization', 'Article', 'Event', 'Comment'];

describe('hostile linked data', () => {
  it(
    'of any shape, torn anywhere',
    () => {
      const { node } = fc.letrec((tie) => ({
        node: fc.oneof(
          { maxDepth: 5 },
          fc.oneof(fc.constantFrom(...TYPES, '#a', 'Ada Vermeer', 'ada@x.example'), fc.integer(), fc.constant(null)),
          fc.array(tie('node'), { maxLength: 3 }),
          fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 5 }),
        ),
      }));
      fc.assert(
        fc.property(node, fc.nat(400), (data, end) => {
          const html = `${told(data)}Ada Vermeer`;
          expectSound(parsePage(end % 2 ? html : html.slice(0, end)));
        }),
        { numRuns: 60 },
      );
      expect({}).not.toHaveProperty('name');
    },
    PATIENCE_MS,
  );

  it('that goes round in circles, and deep', () => {
    const circle = { '@graph': [{ '@id': '#a', '@type': 'Organization', member: { '@id': '#a' }, name: 'x' }] };
    expectSound(parsePage(told(circle)));
    const deep = `${'[{"item":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
    expectSound(parsePage(`<body><script type="application/ld+json">${deep}</script>`));
  });

  it('of thousands of people: fifty are named', () => {
    const people = Array.from({ length: 3_000 }, (_, at) => ({ '@type': 'Person', name: `Ada Number ${at}` }));
    const shown = people.map(({ name }) => name).join(', ');
    expect(captureOf(`${told({ '@type': 'Event', performer: people })}${shown}`).persons).toHaveLength(50);
  });
});

describe('torn pages', () => {
  it.each(['team', 'article', 'speakers', 'hostile'])(
    '%s: nobody but those of the whole page, cut anywhere',
    (name) => {
      const { html, url, expected } = webExample(name);
      const truth = (expected['persons'] as { name: { value: string } }[]).map((person) => person.name.value);
      for (let end = 0; end < html.length; end += 607) {
        const capture = captureOf(html.slice(0, end), url);
        expect(pageCaptureSchema.safeParse(capture).error).toBeUndefined();
        const names = capture.persons.map((person) => person.name.value);
        expect(names.filter((one) => !truth.some((whole) => whole.startsWith(one)))).toEqual([]);
      }
    },
    PATIENCE_MS,
  );
});

describe('a page of any size', () => {
  const LIMITS = { elements: 500, text: 10_000 };
  const sizeOf = (copy: Document) => [copy.querySelectorAll('*').length, copy.body.textContent?.length ?? 0] as const;

  it.each([
    ['of many elements', '<div><a href="/x">item</a></div>'.repeat(3_000)],
    ['of much text', `<p>${'words '.repeat(50_000)}</p>`.repeat(3)],
    ['as deep as a script can make it', `${'<div>'.repeat(3_000)}<p>deep</p>`],
  ])('is looked at within bounds: %s', (_, html) => {
    const [elements, text] = sizeOf(inertCopy(parsePage(html).body, LIMITS));
    // The document's own four, and a line break beside each block.
    expect(elements).toBeLessThanOrEqual(LIMITS.elements + 4);
    expect(text).toBeLessThanOrEqual(LIMITS.text + 2 * LIMITS.elements);
  });

  it('is copied with what stands in a form whose fields take the place of its properties', () => {
    const fields = [
      'children',
      'attributes',
      'firstChild',
      'getElementsByTagName',
      'tagName',
      'hasAttribute',
      'remove',
    ];
    const inputs = fields.map((name) => `<input name="${name}"><button name="${name}">go</button>`).join('');
    const form = parsePage(`<form>${inputs}<p>In the form</p></form>${'<i>x</i>'.repeat(40)}`).body;
    for (const elements of [1_000, 20]) {
      expect(inertCopy(form, { elements, text: 1_000 }).body.textContent).toContain('In the form');
    }
  });

  it('gives its article all the same, behind a menu that is larger than what is looked at', () => {
    const menu = '<div class="row"><a href="/x">item</a><span>menu</span></div>'.repeat(800);
    const article = '<p>The loom stands in a tray, and the tray has a drain, says everybody who has one.</p>'.repeat(9);
    const { text } = captureOf(`${menu}<article>${article}</article>`);
    expect(text?.value).toMatch(/^The loom stands in a tray/);
    expect(text?.value).not.toContain('menu');
  });
});
