import { exampleHtml } from '../support/example-html';
import { MARISOL } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { saveByShortcut } from '../support/save-without-button';
import { expect, test } from './fixtures';

/** Longer than the content script waits for a page to become readable. */
const PATIENCE_MS = 15_000;

/** The site writes the dot only where there is a place. */
const PLACE = `<p>Utrecht Area, Netherlands</p>
                <p>·</p>`;

test('a page that cannot be read: the fields are named, and typing saves the person', async ({ twoway, server }) => {
  const nameless = exampleHtml(
    MARISOL.url,
    [`<h2>${MARISOL.name}</h2>`, ''],
    [`<title>${MARISOL.name} | LinkedIn</title>`, '<title>LinkedIn</title>'],
  );
  server.put(MARISOL.url, nameless);
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByText('This page could not be read.')).toBeVisible({ timeout: PATIENCE_MS });
  await expect(panel.getByText(/^Not found: .*name/)).toBeVisible();
  expect(await ourButtons(page)).toEqual([]);
  await saveByShortcut(twoway);
  await expect(region(panel, 'Notices')).toContainText('This page could not be read, so nothing was saved.');

  await button(panel, 'Type them').click();
  await expect(button(panel, 'Save as lead')).toBeDisabled();
  await panel.getByLabel('Name', { exact: true }).fill(MARISOL.name);
  await panel.getByLabel('Company', { exact: true }).fill('Quillfjord Instruments');
  await button(panel, 'Save as lead').click();
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  await expect(region(panel, 'Contact')).toContainText('Quillfjord Instruments');

  // The address is known with the person: once the page reads again, it is the same contact.
  server.put(MARISOL.url, exampleHtml(MARISOL.url));
  await page.reload();
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
  expect((await twoway.database())['contacts']).toMatchObject([{ name: MARISOL.name, linkedinSlug: MARISOL.slug }]);
});

test('one field that cannot be read is named, typed, and saved with the others', async ({ twoway, server }) => {
  server.put(MARISOL.url, exampleHtml(MARISOL.url, [PLACE, '']));
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await button(panel, 'Type location').click();
  await panel.getByRole('textbox', { name: 'Location' }).fill('Utrecht');
  await button(panel, 'Save as lead').click();
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  await expect(region(panel, 'Contact')).toContainText('Utrecht');
  expect((await twoway.database())['contacts']).toMatchObject([
    { name: MARISOL.name, location: 'Utrecht', provenance: { location: { origin: 'typed' } } },
  ]);
});
