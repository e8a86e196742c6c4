import { readLibrary } from './page-library';

/**
 * The example page of an address, with words replaced wherever they stand.
 * @throws Error when there is no such page, or a replacement finds nothing to replace
 */
export function exampleHtml(url: string, ...replacements: readonly [what: string, by: string][]): string {
  const page = readLibrary().find((candidate) => candidate.url === url);
  if (!page) throw new Error(`There is no example page at ${url}.`);
  return replacements.reduce((html, [what, by]) => {
    if (!html.includes(what)) throw new Error(`The example page at ${url} does not say "${what}".`);
    return html.replaceAll(what, () => by);
  }, page.html);
}
