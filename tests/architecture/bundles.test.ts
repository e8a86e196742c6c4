import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packNameSchema } from '@/entrypoints/background/load-reader';
import { SITES } from '@/storage/model/sites';
import { readBuilt } from '../support/built-extension';
import { bundleScript } from '../support/bundle-script';

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

/** The tables and patterns by which a message is read, without the code that looks for them: 100 KB. */
const MOST_RULES = 100_000;
/** A phrase that stands in one table only, and so tells where the tables are. */
const IN_THE_TABLES = 'urlaubs(notiz|nachricht)';

describe('the rules by which messages are read', () => {
  it(`are at most ${MOST_RULES} bytes in the worker`, async () => {
    const parts = ['storage/model/reply/words/languages.ts', 'storage/model/reply/quote/own-text.ts'];
    const sizes = await Promise.all(parts.map(async (path) => Buffer.byteLength(await bundleScript(path))));
    const whole = Buffer.byteLength(await bundleScript('storage/model/reply/with-reply-kinds.ts'));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.info(`rules: ${bytes} bytes; with the code that looks for them ${whole} bytes`);
    expect(bytes, 'The worker reads all of this each time it wakes up').toBeLessThanOrEqual(MOST_RULES);
  });

  it('are in the worker and in that of imports, and for the panel in a chunk of their own that it fetches when it needs them', () => {
    const holding = [...files.keys()].filter((path) => path.endsWith('.js') && text(path).includes(IN_THE_TABLES));
    const [chunk = '', ...more] = holding.filter((path) => path.startsWith('chunks/'));
    const others = holding
      .filter((path) => !path.startsWith('chunks/'))
      .map((path) => path.replace(/-[^-]+\.js$/, '.js'));
    expect(others.sort()).toEqual(['assets/import-worker.js', 'background.js']);
    expect(more, 'One chunk holds them').toEqual([]);
    expect(chunk).toMatch(/chunks\/intents-in-/);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    expect(
      pages.filter((path) => text(path).includes('intents-in')),
      'No page loads them at once',
    ).toEqual([]);
  });
});

/** The files that must be there before the popup's first row is drawn: 430 KB. React alone is 190 KB, Dexie 98 KB. */
const MOST_POPUP_BYTES = 430_000;
/** Each file is a round trip of its own. */
const MOST_POPUP_FILES = 5;

/** A page's scripts and all that they import at once. */
function startOf(scripts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of text(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) follow(`chunks/${name}`);
  };
  for (const script of scripts) follow(script);
  return found;
}

describe('what the popup needs before its first row', () => {
  const scripts = [...text('popup.html').matchAll(/src="\/(chunks\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const reading = [...startOf(scripts)];
  const drawing = [...text(scripts[0] ?? '').matchAll(/import\(\s*[`"']\.\/([^`"']+\.js)/g)].map(
    ([, name]) => `chunks/${name}`,
  );
  const start = [...startOf([...scripts, ...drawing])];
  const sized = start.map((path) => `${path}: ${files.get(path)?.length ?? 0} bytes`).join(', ');

  it(`is at most ${MOST_POPUP_BYTES} bytes in ${MOST_POPUP_FILES} files`, () => {
    console.info(sized);
    const bytes = start.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    const wayOut = `Fetch what the first rows do not show by later() or await import(…), or see the groups in wxt.config.ts: ${sized}`;
    expect(drawing, 'The popup draws by what main.ts imports once the day is being read').toHaveLength(1);
    expect(bytes, wayOut).toBeLessThanOrEqual(MOST_POPUP_BYTES);
    expect(start.length, wayOut).toBeLessThanOrEqual(MOST_POPUP_FILES);
  });

  it('reads the day without React', () => {
    expect(
      reading.filter((path) => HEAVY.React.test(text(path))),
      'The day is read before anything is drawn',
    ).toEqual([]);
  });

  it('has no zod inside', () => {
    expect(
      start.filter((path) => HEAVY.zod.test(text(path))),
      'Part the schema from the constant or type that a row needs, as in storage/model/stage-schema.ts',
    ).toEqual([]);
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
