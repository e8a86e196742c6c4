import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../pages/fixtures');

/** One example page and the address it stands at. */
export interface LibraryPage {
  /** File name without `.html`. */
  name: string;
  site: string;
  url: string;
  html: string;
}

/** Every page in tests/pages/fixtures/<site>. Throws when one has no JSON with its `url` beside it. */
export function readLibrary(): LibraryPage[] {
  if (!existsSync(FIXTURES)) return [];
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap((folder) => pagesOf(folder.name));
}

function pagesOf(site: string): LibraryPage[] {
  const folder = join(FIXTURES, site);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.html'.length);
    return { name, site, url: addressOf(folder, name), html: readFileSync(join(folder, file), 'utf8') };
  });
}

function addressOf(folder: string, name: string): string {
  const beside = [`${name}.json`, `${name}.expected.json`].map((file) => join(folder, file)).find(existsSync);
  if (!beside) throw new Error(`${join(folder, name)}.html has no ${name}.json beside it: add one with its "url".`);
  const facts = JSON.parse(readFileSync(beside, 'utf8')) as { url?: string };
  if (!facts.url) throw new Error(`${beside} has no "url": say the address at which the page stands.`);
  return facts.url;
}
