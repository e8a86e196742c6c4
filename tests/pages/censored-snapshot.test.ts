import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_NOTE, censor, MOST_CHARACTERS } from '@/entrypoints/page/censored-snapshot';
import { KNOWN_PIECES } from '@/entrypoints/page/known-marks';
import { examplePages } from '../support/example-pages';
import { parsePage } from '../support/parse-page';
import { survivingWords, wordsOfPage } from '../support/surviving-words';

const censored = (html: string) => censor(parsePage(html));

describe('censor', () => {
  it('keeps tags, nesting, classes, ids, roles and names of attributes', () => {
    const snapshot = censored(
      '<main id="workspace" class="scaffold _3f1a"><h2 role="heading" data-anchor="Ines">Ines Valderroda</h2></main>',
    );
    expect(snapshot.split('\n').slice(2)).toEqual([
      ' <body>',
      '  <main id="workspace" class="scaffold _3f1a">',
      '   <h2 role="heading" data-anchor="Xxxxx">',
      '    Xxxxx Xxxxxxxx',
    ]);
  });

  it('replaces words, digits and addresses by their shape', () => {
    expect(censored('<p>Call 030 1234, Dr. Ng &lt;ng@corp.example&gt; 🦊</p>')).toContain(
      'Xxxxx 000 0000, Xx. Xx <xx@xxxxx.xxxxxxxx> ¤',
    );
    expect(censored('<a href="https://www.corp.example/in/ines?x=1">x</a>')).toContain('<a href="https:…">');
    expect(censored('<a href="mailto:ines@corp.example">x</a>')).toContain('<a href="mailto:…">');
    expect(censored('<img src="data:image/png;base64,AAAA" alt="Ines in Lund">')).toContain(
      '<img src="data:…" alt="Xxxxx xx Xxxxx">',
    );
  });

  it('censors names of the site that hold a word of the page, with or without accents, capitals and signs', () => {
    const snapshot = censored(
      `<title>Jürgen Ng</title><div class="card-of-jurgen cardOfJurgen xjurgenx of-ng rest" id="jurgen-42-ember17"
        data-jurgen="1" aria-labelledby="p-jurgen"><jurgen-card></jurgen-card></div>`,
    );
    expect(snapshot.toLowerCase()).not.toMatch(/jurgen|[^a-z]ng[^a-z]|42|17/);
    expect(snapshot).toContain(' rest"');
  });

  it('keeps what the readers look for, even where the page has its words', () => {
    const html = `<p>Profile experience topcard</p>
      <h1 class="text-body-medium experience" componentkey="com.linkedin.sdui.profile.card.ref(ACoAAB12)Topcard">x</h1>
      <a href="/in/ines/overlay/contact-info/">x</a>`;
    expect(censored(html)).toContain(
      '<h1 class="text-body-medium xxxxxxxx" componentkey="com.linkedin.sdui.profile.card.ref(Xxxxx00)Topcard">',
    );
    expect(censored(html)).toContain('<a href="…/overlay/contact-info…">');
  });

  it('takes text that was torn into names for text', () => {
    const snapshot = censored('<a title=Ines Valderroda href="x">x</a><valderroda>x</valderroda><p onlund="Lund">');
    expect(snapshot.toLowerCase()).not.toMatch(/valderroda|lund/);
  });

  it('leaves out scripts, styles, comments and drawings', () => {
    const snapshot = censored(
      '<script>const ines = 1</script><style>.ines{}</style><!-- ines --><svg><path d="M1 2"/></svg><p style="--n:ines">x</p>',
    );
    expect(snapshot.toLowerCase()).not.toContain('ines');
    expect(snapshot).not.toContain('M1');
  });

  it('enters open shadow roots and templates', () => {
    const document = parsePage('<div id="host"></div><template><b>Lund</b></template>');
    const host = document.querySelector('#host');
    host?.attachShadow({ mode: 'open' }).append(document.createElement('li'));
    expect(
      censor(document)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(expect.arrayContaining(['#shadow', '<li>', '<b>', 'Xxxxx']));
  });

  it('changes nothing in the page', () => {
    const document = parsePage('<main class="a"><p>Ines</p></main>');
    const before = document.documentElement.outerHTML;
    censor(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is cut at two million characters, and says so', () => {
    const document = parsePage('');
    const long = 'word '.repeat(60);
    for (let index = 0; index < 15_000; index += 1) document.body.append(document.createElement('p'), long);
    const snapshot = censor(document);
    expect(snapshot.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(snapshot.endsWith(CUT_NOTE)).toBe(true);
  });

  it('takes nesting of any depth in time that grows with the page only', () => {
    const document = parsePage('');
    let deepest: Element = document.body;
    for (let depth = 0; depth < 3_000; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
    deepest.append('Ines');
    expect(censor(document).split('\n')).toHaveLength(3_004);
  });

  it('knows no piece that is a plain word', () => {
    expect(KNOWN_PIECES.filter((piece) => /^\p{L}\p{Ll}*$/u.test(piece))).toEqual(['Topcard']);
  });
});

describe('a censored snapshot holds no word of its page', () => {
  it.each(examplePages().map((page) => [page.name, page] as const))('%s', (_, { html }) => {
    const document = parsePage(html);
    const snapshot = censor(document);
    expect(snapshot.split('\n').length, 'the structure is there').toBeGreaterThan(3);
    expect(survivingWords(document, snapshot)).toEqual([]);
  });

  /** Words that no structure has in it, so that they may be looked for anywhere in a snapshot. */
  const secret = fc
    .tuple(
      fc.constantFrom('zqv', 'Żółwq', 'qxz7', 'Ωmegaq', '王芳', 'ЖанQ'),
      fc.string({ unit: 'grapheme', minLength: 0, maxLength: 5 }),
    )
    .map(([start, rest]) => start + rest.replace(/[^\p{L}\p{N}]/gu, ''));
  const place = fc.constantFrom<(word: string) => string>(
    (word) => `<p>${word}</p>`,
    (word) => `<p>so ${word}, he wrote</p><div class="card-${word} x">x</div>`,
    (word) => `<b aria-label="${word} and 3 others">x</b><i id="of-${word}">x</i>`,
    (word) => `<a href="https://corp.example/in/${encodeURIComponent(word)}/?q=${word}">${word}</a>`,
    (word) => `<div data-${word}="${word}" data-name="${word}" ${word}="1">${word}</div>`,
    (word) => `<${word}>${word}</${word}><x-${word}>${word}</x-${word}>`,
    (word) => `<a title=x ${word} ${word}>${word}</a>`,
    (word) => `<input value="${word}" name="${word}" type="${word}" role="${word}"><option label=${word}>${word}`,
    (word) => `<code>{"name":"${word}"}</code><script>"${word}"</script><!--${word}--><h1>${word}`,
    (word) => `<svg><title>${word}</title><text class="${word}">${word}</text></svg><template>${word}</template>`,
  );

  it('whatever words stand wherever', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(secret, place), { minLength: 1, maxLength: 12 }), (parts) => {
        const document = parsePage(parts.map(([word, put]) => put(word)).join('\n'));
        const snapshot = censor(document);
        expect(survivingWords(document, snapshot)).toEqual([]);
        const plain = snapshot.toLowerCase();
        const found = parts.map(([word]) => word.toLowerCase()).filter((word) => plain.includes(word));
        expect(found).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is a test that notices a word', () => {
    const document = parsePage('<p class="card">Ines</p>');
    expect(wordsOfPage(document)).toEqual(new Set(['ines']));
    expect(survivingWords(document, '<p class="card-ines">\n ines Ines')).toEqual(['ines']);
    expect(survivingWords(document, '<ines ines="1">')).toEqual(['ines']);
  });
});
