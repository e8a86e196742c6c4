import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';
import type { PageState, ProfileReading } from '@/storage/model/page-reading';
import { FIXTURES, parsePage, readFacts } from './parse-page';

/** One of the example profiles, with what is true of its person. */
export interface Example {
  name: string;
  url: string;
  html: string;
  /** Every value that is true of this person, as text. */
  truth: Set<string>;
  expected: { slug: string; memberId: string; fields: Record<string, string | number> };
}

/** Reads an example and its facts from the fixtures. */
export function example(file: string): Example {
  const folder = join(FIXTURES, 'linkedin');
  const { url, expected } = readFacts<Pick<Example, 'url' | 'expected'>>(folder, `${file}.json`);
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  const truth = new Set([...Object.values(expected.fields), expected.slug, expected.memberId].map(String));
  return { name: String(expected.fields['name']), url, html, truth, expected };
}

/** What the reader says of a document at an address. */
export function readAt(document: Document, url: string): PageState {
  return profileReader.read(document, new URL(url));
}

/** The profile that was read, or `undefined` for every other state. */
export function profileIn(state: PageState): ProfileReading | undefined {
  return state.status === 'read' && state.reading.pageKind === 'linkedin-profile' ? state.reading : undefined;
}

/** All values that a reading states, as text; degrees aside, which two people may share. */
export function valuesOf({ slug, memberId, fields }: ProfileReading): string[] {
  const { connectionDegree: _, ...texts } = fields;
  const values = Object.values(texts).map((field) => field?.value);
  return [slug, memberId?.value, ...values].flatMap((value) => (value === undefined ? [] : String(value)));
}

/** The page of this html, as a fresh document. */
export function pageOf({ html }: Example): Document {
  return parsePage(html);
}
