// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';
import { CAPTURES, FIXTURES, parsePage, readFacts } from './parse-page';
import { statedIn, without, withoutEach, wrongIn } from './without-parts';

const PATIENCE_MS = 120_000;

const LINES = {
  card: '[componentkey$="Topcard"] :is(p, [role="button"])',
  experience: '[componentkey$="ExperienceTopLevelSection"] p, section:has(#experience) span[aria-hidden]',
  any: '[componentkey$="Topcard"] *, .pv-top-card *, section[data-member-id] *, .top-card-layout *, [componentkey$="ExperienceTopLevelSection"] *, section:has(#experience) *',
};

function profilesIn(folder: string, end: string, name: RegExp): [file: string, url: string, html: string][] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => name.test(file) && file.endsWith(end));
  return files.map((file) => {
    const { url } = readFacts<{ url: string }>(folder, file);
    return [file, url, readFileSync(join(folder, file.replace(end, '.html')), 'utf8')];
  });
}

const NAMES = /^(?:linkedin-)?(?:sdui|ember|guest)-(?!not|auth|home|ember-details).*$/;
const own = profilesIn(join(FIXTURES, 'linkedin'), '.json', NAMES);
const captured = profilesIn(CAPTURES, '.expected.json', NAMES);
if (captured.length === 0)
  console.log('linkedin-without-lines: no folder ../shared/captures beside the repository, so own pages only');

/** What is stated of the page with some of its parts taken out and is not true of it. */
function faults(html: string, url: string, selector: string, alsoPairs: boolean): string[] {
  const document = parsePage(html);
  const at = new URL(url);
  const whole = statedIn(profileReader.read(document, at));
  expect(whole).toHaveProperty('name');
  const parts = [...document.querySelectorAll(selector)];
  return [...withoutEach(parts, alsoPairs)].flatMap((gone) => {
    const wrong = without(gone, () => wrongIn(profileReader.read(document, at), whole));
    return wrong.map((fault) => `${fault} without ${gone.map((part) => part.outerHTML.slice(0, 300)).join(' and ')}`);
  });
}

describe.each([...own, ...captured])('%s: a line that is gone is never another one', (_file, url, html) => {
  it('one or two lines of the card', () => expect(faults(html, url, LINES.card, true)).toEqual([]), PATIENCE_MS);
  it(
    'one or two lines of the experience',
    () => expect(faults(html, url, LINES.experience, true)).toEqual([]),
    PATIENCE_MS,
  );
  it('any element', () => expect(faults(html, url, LINES.any, false)).toEqual([]), PATIENCE_MS);
});
