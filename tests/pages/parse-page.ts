import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as a browser would have it, without running its scripts or loading its pictures. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Folder of this project's own example pages. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');
/** Captures of real pages, beside the repository where there are any. */
export const CAPTURES = join(import.meta.dirname, '../../../shared/captures');

/** A JSON file with the facts about a page. */
export function readFacts<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}
