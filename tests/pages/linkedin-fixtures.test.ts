// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';
import { type PageState, pageStateSchema } from '@/storage/model/page-reading';
import { FIXTURES, parsePage, readFacts } from './parse-page';

interface Facts {
  url: string;
  expected: Record<string, unknown> & { status: string };
  mustNotAppear: string[];
}

const folder = join(FIXTURES, 'linkedin');
/** Profiles are named after their build; other kinds of page have tests of their own. */
const names = readdirSync(folder).flatMap((file) => /^((?:sdui|ember|guest)-.+)\.html$/.exec(file)?.[1] ?? []);

/** What a state says, with the values alone: the form in which the facts are written. */
function plain(state: PageState): unknown {
  if (state.status !== 'read' || state.reading.pageKind !== 'linkedin-profile') {
    const { url: _, ...rest } = state;
    return rest;
  }
  const { build, slug, memberId, memberNumber, isSelf, fields } = state.reading;
  const values = Object.entries(fields).map(([name, field]) => [name, field?.value]);
  const ids = { ...(memberId ? { memberId: memberId.value } : {}), memberNumber: memberNumber?.value };
  return { status: 'read', build, slug, ...ids, isSelf, fields: Object.fromEntries(values) };
}

describe('profileReader on the example pages', () => {
  it.each(names)('%s', (name) => {
    const facts = readFacts<Facts>(folder, `${name}.json`);
    const document = parsePage(readFileSync(join(folder, `${name}.html`), 'utf8'));
    const before = document.documentElement.outerHTML;
    const state = profileReader.read(document, new URL(facts.url));
    expect(pageStateSchema.parse(state)).toEqual(state);
    expect(plain(state)).toEqual(facts.expected);
    const text = JSON.stringify({ ...state, url: '' });
    for (const stranger of facts.mustNotAppear) expect(text).not.toContain(stranger);
    expect(document.documentElement.outerHTML, 'reading leaves the page as it was').toBe(before);
  });
});
