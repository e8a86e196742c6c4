import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../pages/fixtures');

/** The facts beside an example page: its address, and what is true of it. */
export function exampleFacts(site: string, name: string): { url: string } {
  return JSON.parse(readFileSync(join(FIXTURES, site, `${name}.json`), 'utf8')) as { url: string };
}
