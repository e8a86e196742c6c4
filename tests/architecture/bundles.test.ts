import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packNameSchema } from '@/entrypoints/background/load-reader';
import { SITES } from '@/storage/model/sites';
import { readBuilt } from '../support/built-extension';

/** Minified bytes of one content script, or of one pack of readers: 30 KiB. */
const MOST_BYTES = 30_720;

/** Words that a library leaves in its minified code. */
const HEAVY = {
  React: /react\.(transitional\.)?element|__REACT_|react-dom/,
  Dexie: /DexieError|Dexie\.|dexie/i,
  zod: /ZodError|\$ZodType|invalid_union/,
  "IndexedDB, which in a page is the site's own": /indexedDB/,
};

const { files, manifest } = readBuilt('chrome-mv3');
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';

/** Fetched into a page by its site's script; a pack is an entrypoint whose folder ends in `.pack`. */
const packs = readdirSync(fileURLToPath(new URL('../../entrypoints', import.meta.url)))
  .filter((folder) => folder.endsWith('.pack'))
  .map((folder) => `${folder.slice(0, -'.pack'.length)}.js`);

describe.each([...SITES.map((site) => site.script), ...packs])('%s', (script) => {
  it(`is there, and at most ${MOST_BYTES} bytes`, () => {
    const bytes = files.get(script)?.length ?? 0;
    console.info(`${script}: ${bytes} bytes`);
    expect(bytes, 'The script was not built: is its entrypoint there?').toBeGreaterThan(0);
    expect(
      bytes,
      'Every page of the site pays for this: send the worker a message for what need not be in the page',
    ).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(Object.entries(HEAVY))('has no %s inside', (_library, mark) => {
    expect(
      mark.exec(text(script))?.[0],
      'Find the way with npm run arrows, and make the import an `import type`',
    ).toBeUndefined();
  });

  it("leaves nothing on the page's window", () => {
    const marks = /postMessage\(|content-script-started|sourceMappingURL/;
    expect(marks.exec(text(script))?.[0], 'A page must not notice the extension').toBeUndefined();
  });
});

describe('the packs of readers', () => {
  it('are there, each that a page may ask for', () => {
    expect(packs).toEqual(expect.arrayContaining(packNameSchema.options.map((name) => `${name}.js`)));
  });

  it('cannot be fetched by a page', () => {
    expect(manifest, 'A page that can fetch a pack knows that Twoway is there').not.toHaveProperty(
      'web_accessible_resources',
    );
  });
});

describe('the built pages', () => {
  it('load nothing from elsewhere', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    const remote = pages.filter((path) => /(src|href)="(https?:)?\/\//.test(text(path)));
    expect(remote, 'Put the file into the extension: nothing is loaded from the network').toEqual([]);
  });

  it('are the ones that the design names', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['options.html', 'popup.html', 'sidepanel.html', 'welcome.html']));
  });
});
