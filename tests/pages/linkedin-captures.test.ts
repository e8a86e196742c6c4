// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';
import { type PageState, type ProfileReading, pageStateSchema } from '@/storage/model/page-reading';
import { CAPTURES, parsePage, readFacts } from './parse-page';

type Value = string | number | boolean | null;

interface Facts {
  file: string;
  url: string;
  pageKind: string;
  fields: Record<string, Value> | null;
  alternatives?: Record<string, Value[]>;
  mustNotAppear?: string[];
  distractors?: string[];
}

/** Each fact and how a reading says it. */
const FIELDS: Record<string, (reading: ProfileReading) => Value | undefined> = {
  name: ({ fields }) => fields.name.value,
  headline: ({ fields }) => fields.headline?.value,
  jobTitle: ({ fields }) => fields.jobTitle?.value,
  company: ({ fields }) => fields.companyName?.value,
  companyId: ({ fields }) => fields.companyLinkedinId?.value,
  school: ({ fields }) => fields.school?.value,
  location: ({ fields }) => fields.location?.value,
  slug: ({ slug }) => slug,
  memberId: ({ memberId }) => memberId?.value,
  memberNumber: ({ memberNumber }) => memberNumber?.value,
  // The part of the address that all sizes of one picture share.
  avatarAsset: ({ fields }) => /([^/]+)\/profile-(?:display|framed)photo/.exec(fields.avatarUrl?.value ?? '')?.[1],
  connectionDegree: ({ fields }) => fields.connectionDegree?.value,
  pronouns: ({ fields }) => fields.pronouns?.value,
  isSelf: ({ isSelf }) => isSelf,
};

/** What other kinds of pages must be taken for. */
const STATES: Record<string, PageState['status']> = {
  'linkedin-blocked': 'blocked',
  'linkedin-not-found': 'blocked',
  'linkedin-loading': 'loading',
};

type Verdict = 'hit' | 'tolerated' | 'miss' | 'silent' | 'wrong';

function judge(facts: Facts, field: string, got: Value | undefined): Verdict {
  const said = got ?? null;
  const wanted = facts.fields?.[field] ?? null;
  if (said === wanted) return wanted === null ? 'silent' : 'hit';
  if (facts.alternatives?.[field]?.includes(said)) return 'tolerated';
  return said === null ? 'miss' : 'wrong';
}

const readAt = (file: string, url: string): PageState =>
  profileReader.read(parsePage(readFileSync(join(CAPTURES, file), 'utf8')), new URL(url));

const found = existsSync(CAPTURES);
if (!found)
  console.log('linkedin-captures: no folder ../shared/captures beside the repository, so nothing to read here');
const all = found ? readdirSync(CAPTURES).filter((file) => /^linkedin-.*\.expected\.json$/.test(file)) : [];
const pages = all.map((file) => readFacts<Facts>(CAPTURES, file));
const isProfile = ({ pageKind }: Facts) => pageKind.startsWith('linkedin-profile');
const profiles = pages.filter(isProfile);
const others = pages.filter((facts) => !isProfile(facts));

describe.runIf(found)('profileReader on captured pages', () => {
  const table = new Map(
    Object.keys(FIELDS).map((field) => [field, { hit: 0, tolerated: 0, miss: 0, silent: 0, wrong: 0 }]),
  );

  it.each(profiles.map((facts) => [facts.file, facts] as const))('%s: no wrong value', (_, facts) => {
    const state = readAt(facts.file, facts.url);
    expect(pageStateSchema.parse(state)).toEqual(state);
    if (state.status !== 'read' || state.reading.pageKind !== 'linkedin-profile')
      throw new Error(JSON.stringify(state));
    const { reading } = state;
    const values = Object.entries(FIELDS).map(([field, read]) => [field, read(reading)] as const);
    const verdicts = values.map(([field, got]) => ({ field, got, verdict: judge(facts, field, got) }));
    for (const { field, verdict } of verdicts) {
      const row = table.get(field);
      if (row) row[verdict] += 1;
    }
    expect(verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    for (const stranger of facts.mustNotAppear ?? []) expect(JSON.stringify(reading)).not.toContain(stranger);
    for (const lure of facts.distractors ?? []) expect(values.map(([, got]) => got)).not.toContain(lure);
  });

  it.each(others.map((facts) => [facts.file, facts] as const))('%s: no person', (_, facts) => {
    expect(readAt(facts.file, facts.url).status).toBe(STATES[facts.pageKind] ?? 'none');
    // The same content at the address of a profile is a wall, or not ready; it never becomes somebody.
    const there = readAt(facts.file, 'https://www.linkedin.com/in/somebody-else-entirely/').status;
    expect(['blocked', 'loading']).toContain(there);
  });

  it('reads at least 98 % of what the profile pages say', () => {
    console.table(Object.fromEntries(table));
    const rows = [...table.values()];
    const sum = (...of: Verdict[]) =>
      rows.reduce((total, row) => total + of.reduce((part, key) => part + row[key], 0), 0);
    const [good, said] = [sum('hit', 'tolerated'), sum('hit', 'tolerated', 'miss', 'wrong')];
    console.log(`linkedin-captures: ${good} of ${said} values, ${sum('wrong')} wrong, on ${profiles.length} pages`);
    expect(sum('wrong')).toBe(0);
    expect(good / said).toBeGreaterThanOrEqual(0.98);
  });

  it.each(profiles.map((facts) => [facts.file, facts] as const))('%s reads the same without its labels', (_, facts) => {
    const document = parsePage(readFileSync(join(CAPTURES, facts.file), 'utf8'));
    for (const element of document.querySelectorAll('[aria-label]')) element.setAttribute('aria-label', 'ປ້າຍ');
    expect(profileReader.read(document, new URL(facts.url))).toEqual(readAt(facts.file, facts.url));
  });

  it.each(profiles.map((facts) => [facts.file, facts] as const))('%s at the address of another: nobody', (_, facts) => {
    const state = readAt(facts.file, 'https://www.linkedin.com/in/somebody-else-entirely/');
    expect(['mismatch', 'loading']).toContain(state.status);
  });
});
