import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pressPageButton } from '../support/press-page-button';
import { waitUntil } from '../support/wait-until';
import { expect, test } from './fixtures';

const CAPTURES = fileURLToPath(new URL('../../../shared/captures', import.meta.url));

interface Facts {
  file: string;
  url: string;
  pageKind: string;
  fields: Record<string, string | number | boolean | null>;
  alternatives?: Record<string, unknown[]>;
}

const facts = existsSync(CAPTURES)
  ? readdirSync(CAPTURES)
      .filter((file) => /^linkedin-.*profile.*\.expected\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(CAPTURES, file), 'utf8')) as Facts)
      .filter(({ pageKind, fields }) => pageKind.startsWith('linkedin-profile') && fields['isSelf'] !== true)
  : [];

/** Where a contact keeps what a capture says of its person. */
const KEPT = {
  name: 'name',
  headline: 'headline',
  jobTitle: 'jobTitle',
  company: 'companyName',
  location: 'location',
  slug: 'linkedinSlug',
  memberId: 'linkedinMemberId',
  memberNumber: 'linkedinMemberNumber',
} as const;

test('one press saves the person of each captured profile, field by field', async ({ twoway, server }) => {
  if (facts.length === 0) test.skip(true, 'no folder ../shared/captures beside the repository');
  test.setTimeout(20_000 + 8_000 * facts.length);
  for (const { file, url, fields } of facts) {
    server.put(url, readFileSync(join(CAPTURES, file), 'utf8'));
    const page = await twoway.context.newPage();
    await page.goto(url);
    await pressPageButton(page, /Save as lead|Lead ·/);
    const saved = await waitUntil(`${file} is saved`, async () => {
      const { contacts = [] } = await twoway.database();
      return contacts.find((contact) => contact['linkedinSlug'] === fields['slug']);
    });
    for (const [fact, field] of Object.entries(KEPT)) {
      const said = saved[field] ?? null;
      expect(rightValues(fields['slug'], fact), `${file}, ${field}`).toContain(said);
    }
    await page.close();
  }
});

/** What any capture of this person says: one that says less leaves what another said before. */
function rightValues(slug: unknown, fact: string): unknown[] {
  const ofPerson = facts.filter(({ fields }) => fields['slug'] === slug);
  return ofPerson.flatMap(({ fields, alternatives = {} }) => [fields[fact], ...(alternatives[fact] ?? [])]);
}
