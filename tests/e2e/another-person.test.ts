import { exampleHtml } from '../support/example-html';
import { MARISOL, PHILIPPA, RURIK, TOBIAS } from '../support/example-people';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByContextMenu } from '../support/save-without-button';
import { expect, test } from './fixtures';

const EMBEDDED = '"firstName": "Rurik", "lastName": "Castellano-Bae", "headline": "Plant manager @ Sorrel Dairy';
const ID = 'urn:li:fsd_profile:ACoAABOuHpzWLUsF8QKwYEso-X-g9NtsRLEFwNg", "objectUrn": "urn:li:member:330178204';
const OTHER_ID = 'urn:li:fsd_profile:ACoAACSwQX3gwIuTRkswrfMrKx3NZE9wlu4dwYI", "objectUrn": "urn:li:member:615530877';
const STRANGER = '"firstName": "Philippa", "lastName": "Ngwenya-Storm", "headline": "Chemist of another page';

test('embedded data of another person under this slug: the right person is saved, and nothing of the other', async ({
  twoway,
  server,
}) => {
  server.put(RURIK.url, exampleHtml(RURIK.url, [EMBEDDED, STRANGER], [ID, OTHER_ID]));
  const page = await twoway.openPage(RURIK.url);
  await pressPageButton(page, 'Save as lead');
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
  const { contacts } = await twoway.database();
  expect(contacts).toMatchObject([{ name: RURIK.name, linkedinSlug: RURIK.slug, companyName: 'Sorrel Dairy' }]);
  expect(JSON.stringify(contacts)).not.toMatch(new RegExp(`${PHILIPPA.name}|Chemist|ACoAACSw|615530877`));
});

test('a page of another person under this address: it says what does not agree, and saves nobody', async ({
  twoway,
  server,
}) => {
  server.put(MARISOL.url, exampleHtml(TOBIAS.url));
  const page = await twoway.openPage(MARISOL.url);
  const panel = await twoway.openSidePanel(page);
  await expect(panel.getByText('The page shows somebody else than its address says.')).toBeVisible({ timeout: 12_000 });
  await expect(panel.getByText(MARISOL.slug)).toBeVisible();
  await expect(panel.getByText(TOBIAS.slug)).toBeVisible();
  await expect(button(panel, 'Save as lead')).toHaveCount(0);
  expect(await ourButtons(page)).toEqual([]);
  await saveByContextMenu(twoway);
  await expect(region(panel, 'Notices')).toContainText('so nothing was saved');
  expect((await twoway.database())['contacts'] ?? []).toEqual([]);
});
