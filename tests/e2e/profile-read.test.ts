import { type ExamplePerson, MARISOL, RURIK } from '../support/example-people';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

interface Shown {
  build: string;
  person: ExamplePerson;
  fields: Record<string, string>;
  kept: Record<string, unknown>;
}

const CASES: Shown[] = [
  {
    build: 'server-driven',
    person: MARISOL,
    fields: {
      headline: 'Head of Procurement at Quillfjord Instruments | Flow meters, fair contracts',
      jobTitle: 'Head of Procurement',
      companyName: 'Quillfjord Instruments',
      location: 'Utrecht Area, Netherlands',
    },
    kept: {
      linkedinMemberId: 'ACoAACnlrzdldCOM4BxJDpi5caDY1MSDvCcN5k4',
      avatarUrl: expect.stringContaining('D4E03AQmQw74ANo_DKB'),
    },
  },
  {
    build: 'older',
    person: RURIK,
    fields: {
      headline: 'Plant manager @ Sorrel Dairy | Less steam, more cheese',
      jobTitle: 'Plant Manager - North',
      companyName: 'Sorrel Dairy',
      location: 'Greater Rennes Metropolitan Area',
    },
    kept: {
      linkedinMemberId: 'ACoAABOuHpzWLUsF8QKwYEso-X-g9NtsRLEFwNg',
      avatarUrl: expect.stringContaining('D4E03AQalSy6nKMCyhz'),
    },
  },
];

for (const { build, person, fields, kept } of CASES) {
  test(`on the ${build} build the panel shows what was read, each value with its source`, async ({ twoway }) => {
    const page = await twoway.openPage(person.url);
    const panel = await twoway.openSidePanel(page);
    const contact = region(panel, 'Contact');
    await expect(contact.getByRole('heading', { name: person.name })).toHaveAttribute('title', /^Read from ./);
    for (const [term, value] of Object.entries(fields)) {
      const said = contact.getByTitle(/^Read from ./).filter({ has: panel.getByText(value, { exact: true }) });
      await expect(said, term).toBeVisible();
    }
    await button(contact, 'Save as lead').click();
    await expect(region(panel, 'Relationship')).toContainText('One-way');
    const [saved] = (await twoway.database())['contacts'] ?? [];
    expect(saved).toMatchObject({ name: person.name, linkedinSlug: person.slug, ...fields, ...kept });
    for (const field of ['name', 'headline', 'jobTitle', 'companyName', 'location', 'avatarUrl']) {
      expect(saved?.['provenance'], field).toHaveProperty(`${field}.source`, expect.stringMatching(/./));
    }
  });
}
