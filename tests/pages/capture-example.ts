import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capturePage } from '@/entrypoints/page-capture/capture-page';
import type { PageCapture } from '@/storage/model/page-capture';
import { FIXTURES, parsePage, readFacts } from './parse-page';

/** One of the example pages of the open web, with what is true of it. */
export interface WebExample {
  url: string;
  html: string;
  /** The whole capture, but for address and text. */
  expected: Record<string, unknown>;
  text?: { has: string[]; hasNot: string[] };
}

/** Reads an example and its facts from the fixtures. */
export function webExample(name: string): WebExample {
  const folder = join(FIXTURES, 'web');
  const facts = readFacts<Omit<WebExample, 'html'>>(folder, `${name}.json`);
  return { ...facts, html: readFileSync(join(folder, `${name}.html`), 'utf8') };
}

/** What is read of this html at an address, as it arrives in the worker: undefined fields are gone. */
export function captureOf(html: string, url = 'https://www.page.example/', selected = ''): PageCapture {
  return arrived(capturePage(parsePage(html), new URL(url), selected)());
}

/** The people of a page, their fields without sources. */
export function peopleIn(html: string, url?: string): Record<string, string>[] {
  return captureOf(html, url).persons.map((person) =>
    Object.fromEntries(Object.entries(person).map(([field, said]) => [field, said?.value ?? ''])),
  );
}

function arrived(capture: PageCapture): PageCapture {
  return JSON.parse(JSON.stringify(capture));
}
