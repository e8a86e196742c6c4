// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { example, pageOf, profileIn, readAt } from './linkedin-example';

const PROFILES = ['sdui-marisol-achterberg', 'sdui-tobias-oyelaran-winge', 'ember-rurik-castellano-bae'];

/** The interface in a tongue and a script that no reader knows; what the persons wrote themselves stays. */
function inUnknownTongue(document: Document): Document {
  document.documentElement.lang = 'qya';
  for (const element of document.querySelectorAll('[aria-label]')) {
    element.setAttribute('aria-label', foreign(element.getAttribute('aria-label') ?? ''));
  }
  for (const element of document.querySelectorAll('button, [role="button"] > span, nav, header, footer, aside h2')) {
    for (const text of textsIn(element)) text.data = foreign(text.data);
  }
  return document;
}

function textsIn(element: Element): Text[] {
  const all = [...element.childNodes, ...[...element.children].flatMap((child) => [...child.childNodes])];
  return all.filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
}

function foreign(words: string): string {
  return words.replaceAll(/\p{L}/gu, '\u1D4D');
}

describe('a profile in a language that no reader knows', () => {
  it.each(PROFILES)('%s: all that the page says is read, and nothing else', (file) => {
    const page = example(file);
    const usual = profileIn(readAt(pageOf(page), page.url));
    const read = profileIn(readAt(inUnknownTongue(pageOf(page)), page.url));
    expect(read?.fields.name.value).toBe(page.name);
    expect(read).toEqual(usual);
  });
});

describe('the degree in other ways of writing', () => {
  it.each([
    ['· 2nd', 2],
    ['・2次', 2],
    ['2e', 2],
    ['· 3.', 3],
    ['・12次', undefined],
    ['· الثاني', undefined],
    ['She/Her 2', undefined],
  ])('%s is %s', (mark, degree) => {
    const page = example('sdui-marisol-achterberg');
    const document = pageOf(page);
    for (const p of document.querySelectorAll('.row p.quiet')) if (p.textContent === '· 2nd') p.textContent = mark;
    expect(profileIn(readAt(document, page.url))?.fields.connectionDegree?.value).toBe(degree);
  });
});
