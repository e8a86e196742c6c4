import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from './page-library';

const CAPTURES = join(import.meta.dirname, '../../../shared/captures');

/** A page to try something on: where it stands, and its html. */
export interface ExamplePage {
  name: string;
  url: string;
  html: string;
}

/** Our own example pages, and the captured ones where they lie beside the repository; says so when they do not. */
export function examplePages(): ExamplePage[] {
  const own = readLibrary().map(({ name, url, html }) => ({ name, url, html }));
  if (existsSync(CAPTURES)) return [...own, ...capturedPages()];
  console.info('No folder ../shared/captures beside the repository: only our own example pages are tried');
  return own;
}

function capturedPages(): ExamplePage[] {
  const names = readdirSync(CAPTURES).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));
  return names.map((name) => {
    const facts = JSON.parse(readFileSync(join(CAPTURES, `${name}.expected.json`), 'utf8')) as { url?: string };
    const html = readFileSync(join(CAPTURES, `${name}.html`), 'utf8');
    return { name, url: facts.url ?? 'https://www.linkedin.com/', html };
  });
}
