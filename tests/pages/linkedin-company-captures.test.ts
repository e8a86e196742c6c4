// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companyReader } from '@/entrypoints/linkedin.content/company-reader';
import { type CompanyReading, pageStateSchema } from '@/storage/model/page-reading';
import { CAPTURES, parsePage, readFacts } from './parse-page';

interface Facts {
  file: string;
  url: string;
  fields: Record<string, string | null>;
  distractors: string[];
}

type Say = (reading: CompanyReading) => string | undefined;

/** Digits and marks of a number as a page writes it ("34K followers"), without the words around. */
const figure = (text: string | undefined) => /\p{Nd}[\p{Nd}.,–-]*\p{L}?/u.exec(text ?? '')?.[0];

const FIELDS: Record<string, Say> = {
  name: ({ fields }) => fields.name.value,
  companyId: ({ fields }) => fields.linkedinId?.value,
  industry: ({ fields }) => fields.industry?.value,
  location: ({ fields }) => fields.headquarters?.value,
  followers: ({ fields }) => figure(fields.followers?.value),
  employeesRange: ({ fields }) => figure(fields.size?.value),
  website: ({ fields }) => fields.website?.value,
  logoAsset: ({ fields }) => /([^/]+)\/company-logo/.exec(fields.logoUrl?.value ?? '')?.[1],
};

function verdictOf(wanted: string | undefined, got: string | undefined) {
  if (wanted === undefined) return 'silent';
  return got === undefined ? 'miss' : 'hit';
}

const found = existsSync(CAPTURES);
if (!found)
  console.log('linkedin-company-captures: no folder ../shared/captures beside the repository, so nothing to read here');
const all = found ? readdirSync(CAPTURES).filter((file) => /^linkedin-company-.*\.expected\.json$/.test(file)) : [];
const pages = all.map((file) => readFacts<Facts>(CAPTURES, file));
const cases = pages.map((facts) => [facts.file, facts] as const);
const documentOf = (file: string) => parsePage(readFileSync(join(CAPTURES, file), 'utf8'));

describe.runIf(found)('companyReader on captured pages', () => {
  const table = new Map(Object.keys(FIELDS).map((field) => [field, { hit: 0, miss: 0, silent: 0 }]));
  const count = (field: string, verdict: 'hit' | 'miss' | 'silent') => {
    const row = table.get(field);
    if (row) row[verdict] += 1;
  };

  it.each(cases)('%s: all that it says, and nothing wrong', (_, facts) => {
    const state = companyReader.read(documentOf(facts.file), new URL(facts.url));
    expect(pageStateSchema.parse(state)).toEqual(state);
    if (state.status !== 'read' || state.reading.pageKind !== 'linkedin-company')
      throw new Error(JSON.stringify(state));
    const { reading } = state;
    for (const [field, say] of Object.entries(FIELDS)) {
      const [wanted, got] = [facts.fields[field] ?? undefined, say(reading)];
      if (got !== undefined) expect(got, field).toBe(wanted);
      count(field, verdictOf(wanted, got));
    }
    for (const lure of facts.distractors) expect(JSON.stringify(reading)).not.toContain(lure);
  });

  it('misses nothing', () => {
    console.table(Object.fromEntries(table));
    expect([...table.values()].reduce((sum, { miss }) => sum + miss, 0)).toBe(0);
  });

  it.each(cases)('%s at the address of another company: nothing', (_, facts) => {
    for (const slug of ['somebody-else', '1234567']) {
      const url = new URL(`https://www.linkedin.com/company/${slug}/`);
      expect(['mismatch', 'loading']).toContain(companyReader.read(documentOf(facts.file), url).status);
    }
  });
});
