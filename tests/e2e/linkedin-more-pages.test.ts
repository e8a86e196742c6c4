import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { changedBuild } from '../support/changed-build';
import { CONVERSATIONS } from '../support/example-conversations';
import { exampleFacts } from '../support/example-facts';
import { MARISOL } from '../support/example-people';
import { button, region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { expect, TEST_BUILD, test } from './fixtures';

const addressOf = (name: string) => exampleFacts('linkedin', name).url;

test('a company is read, saved, and the next one read after it without loading anew', async ({ twoway }) => {
  const page = await twoway.openPage(addressOf('company-quillfjord-instruments'));
  const panel = await twoway.openSidePanel(page);
  const company = region(panel, 'Company');
  await expect(company).toContainText('Quillfjord Instruments');
  await button(company, 'Save company').click();
  await expect(button(company, 'Update from page')).toBeVisible();
  const { companies } = await twoway.database();
  expect(companies).toMatchObject([
    { name: 'Quillfjord Instruments', linkedinId: '90412277', website: 'https://quillfjord.example/en/' },
  ]);
  await page.getByRole('link', { name: 'Lindqvist' }).click();
  await expect(company).toContainText('Lindqvist & Marrow');
  await expect(company).not.toContainText('Quillfjord');
});

test('contact details that the rep has opened are saved with the lead', async ({ twoway }) => {
  const page = await twoway.openPage(addressOf('contact-info-marisol-achterberg'));
  await pressPageButton(page, 'Save as lead');
  const panel = await twoway.sidePanel();
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([
    {
      name: MARISOL.name,
      linkedinSlug: MARISOL.slug,
      emails: ['marisol.achterberg@lindqvist-cold.example'],
      phones: ['+31 30 555 0142'],
    },
  ]);
});

test('a lead in Sales Navigator is saved by the id that it has there', async ({ twoway }) => {
  const page = await twoway.openPage(addressOf('sales-lead-marisol-achterberg'));
  await pressPageButton(page, 'Save as lead');
  const panel = await twoway.sidePanel();
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  const [saved] = (await twoway.database())['contacts'] ?? [];
  expect(saved).toMatchObject({ name: MARISOL.name, salesId: expect.stringMatching(/^ACwAA/) });
  expect(saved).not.toHaveProperty('linkedinSlug');

  // Nothing on either page proves that it is the same person: the rep is asked.
  await page.goto(MARISOL.url);
  await pressPageButton(page, 'Save as lead');
  const twice = region(panel, 'Possible duplicate');
  await expect(twice).toContainText(MARISOL.name);
  await button(twice, 'Same person…').click();
  await button(panel.getByRole('form', { name: 'Merge into one contact' }), 'Merge').click();
  await expect(twice).toHaveCount(0);
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([{ linkedinSlug: MARISOL.slug, linkedinMemberId: expect.stringMatching(/^ACoAA/) }]);
});

test.describe('without its readers', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    extension: async ({}, use) => {
      const build = changedBuild(TEST_BUILD, (manifest) => manifest);
      rmSync(join(build.folder, 'linkedin-messages.js'));
      await use(build.folder);
      build.remove();
    },
  });

  test('a conversation is unreadable, the panel says so, and a profile is read as ever', async ({ twoway }) => {
    const page = await twoway.openPage(CONVERSATIONS.marisol);
    const panel = await twoway.openSidePanel(page);
    await expect(panel.getByText('This page could not be read.')).toBeVisible();
    await page.goto(MARISOL.url);
    await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
  });
});
