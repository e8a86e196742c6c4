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

const NOBODY = 'https://www.linkedin.com/in/nobody-of-this-name/';
const ERROR_PAGES: readonly [string, string, number][] = [
  ['a bare error page', '<!doctype html><title>Not found</title>', 404],
  [
    'a page that says the profile is unavailable, in the frame of the site',
    `<!doctype html><html lang="nl"><head><title>LinkedIn</title></head><body><header><nav><a href="/feed/">LinkedIn</a></nav></header>
    <main id="workspace"><section><h2>Dit profiel is niet beschikbaar</h2><a href="/feed/">Terug</a></section></main></body></html>`,
    200,
  ],
];

for (const [what, html, status] of ERROR_PAGES) {
  test(`${what} at a profile's address does not load for ever`, async ({ twoway, server }) => {
    server.put(NOBODY, html, { status });
    const page = await twoway.openPage(NOBODY);
    const panel = await twoway.openSidePanel(page);
    await expect(panel.getByText('This page could not be read.')).toBeVisible({ timeout: PATIENCE_MS });
    await expect(panel.getByText('The page is still loading…')).toHaveCount(0);
    await expect(button(panel, 'Type them')).toBeVisible();
    await expect(button(panel, 'Report this page')).toBeVisible();
    expect(await ourButtons(page)).toEqual([]);
    // It stays said, also for a panel that is opened later.
    const popup = await twoway.openPopup();
    await expect(popup.getByText(/could not be read/).first()).toBeVisible();
    // The way on: the next profile is read as ever.
    await page.goto(MARISOL.url);
    await expect(region(panel, 'Contact')).toContainText(MARISOL.name);
  });
}

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
