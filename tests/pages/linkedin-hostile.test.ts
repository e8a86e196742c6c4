// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '@/entrypoints/page/clean-text';
import { pageStateSchema } from '@/storage/model/page-reading';
import { type Example, example, pageOf, profileIn, readAt } from './linkedin-example';
import { parsePage } from './parse-page';

/** Hundreds of pages are parsed here. */
const PATIENCE_MS = 60_000;

const sdui = example('sdui-marisol-achterberg');
const ember = example('ember-rurik-castellano-bae');
const guest = example('guest-leocadia-brunswijk');

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<img src=x onerror="window.__hit = true">'],
  ['script', '</h2><script>window.__hit = true</script>'],
  ['quotes', `"'\`&quot;&#39;`],
  ['selector', '"] , [data-x="'],
  ['closing of cdata', ']]>--><!--'],
  ['formula', '=HYPERLINK("https://evil.example")'],
  ['right-to-left override', 'Ada \u202egnp.exe\u202c'],
  ['right-to-left name', 'ليلى بن عمران\u200f'],
  ['isolates', '\u2066Ada\u2069 \u200bLovelock'],
  ['null bytes and bells', 'A\u0000d\u0007a'],
  ['emoji with joiners', '👩‍🚀 Ada 🏳️‍🌈'],
  ['zalgo', `A${'\u0316'.repeat(60)}da`],
  ['long', 'Ada Maria '.repeat(60)],
  ['long emoji at the cap', `${'a'.repeat(299)}🦊🦊`],
  ['bars like in a title', 'Ada | Coach | LinkedIn'],
  ['a template', '{{constructor.constructor("alert(1)")()}}'],
  ['prototype', '__proto__'],
];

/** Puts this text in every place of the page where the person's name stands. */
function renamed(page: Example, text: string): Document {
  const document = pageOf(page);
  for (const element of document.querySelectorAll('h1, .row h2, title')) {
    if (element.textContent?.includes(page.name))
      element.textContent = element.textContent.replace(page.name, () => text);
  }
  // It would go on saying the true name, and rightly so.
  for (const block of document.querySelectorAll('code')) block.remove();
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data: unknown = JSON.parse(block.textContent ?? '', (_, value) => (value === page.name ? text : value));
    block.textContent = JSON.stringify(data);
  }
  return document;
}

describe.each([
  ['server-driven', sdui],
  ['older build', ember],
  ['public page', guest],
])('hostile names: %s', (_, page) => {
  it.each(HOSTILE)('%s', (_, text) => {
    const document = renamed(page, text);
    const before = document.documentElement.outerHTML;
    const state = readAt(document, page.url);
    expect(pageStateSchema.parse(state)).toEqual(state);
    expect(profileIn(state)?.fields.name.value).toBe(cleanText(text, 300));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(window).not.toHaveProperty('__hit');
  });

  it(
    'any text at all',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
          const state = readAt(renamed(page, text), page.url);
          expect(pageStateSchema.parse(state)).toEqual(state);
          const name = profileIn(state)?.fields.name.value;
          if (name !== undefined) expect(name).toBe(cleanText(text, 300));
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE_MS,
  );

  it('an invisible name is no name', () => {
    const state = readAt(renamed(page, '\u200b\u3164'), page.url);
    expect(state.status).toBe('unreadable');
  });
});

describe('hostile values elsewhere', () => {
  it.each(HOSTILE)('%s', (_, text) => {
    const document = pageOf(sdui);
    for (const p of document.querySelectorAll('section p')) if (!p.querySelector('a')) p.textContent += text;
    const state = readAt(document, sdui.url);
    expect(pageStateSchema.parse(state)).toEqual(state);
    expect(profileIn(state)?.slug).toBe(sdui.expected.slug);
  });

  it.each(['javascript:alert(1)//profile-displayphoto', 'https://evil.example/profile-displayphoto/x', 'http://['])(
    'no picture from %s',
    (src) => {
      const document = pageOf(sdui);
      for (const img of document.querySelectorAll('.photo img')) img.setAttribute('src', `${src}/profile-x`);
      expect(profileIn(readAt(document, sdui.url))?.fields.avatarUrl).toBeUndefined();
    },
  );
});

describe('torn pages', () => {
  it.each([
    ['server-driven', sdui],
    ['older build', ember],
    ['public page', guest],
  ])(
    '%s: the beginning of the right person, or nobody',
    (_, page) => {
      const right = [...page.truth];
      for (let end = 0; end < page.html.length; end += 97) {
        const state = readAt(parsePage(page.html.slice(0, end)), page.url);
        expect(pageStateSchema.parse(state)).toEqual(state);
        const reading = profileIn(state);
        if (!reading) continue;
        expect(reading.slug).toBe(page.expected.slug);
        for (const field of Object.values(reading.fields)) {
          const value = String(field?.value);
          expect(
            right.filter((whole) => whole.startsWith(value)),
            `${value} at ${end}`,
          ).not.toEqual([]);
        }
      }
    },
    PATIENCE_MS,
  );

  it(
    'any pieces of a page, in any order',
    () => {
      const pieces = [sdui, ember, guest].flatMap(({ html }) => html.match(/[\s\S]{1,400}/g) ?? []);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(pieces, { minLength: 1 }),
          fc.constantFrom(sdui, ember, guest),
          (some, page) => {
            const state = readAt(parsePage(some.join('')), page.url);
            expect(pageStateSchema.parse(state)).toEqual(state);
          },
        ),
        { numRuns: 60 },
      );
    },
    PATIENCE_MS,
  );
});
