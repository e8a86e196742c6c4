import { EXAMPLE_ARCHIVE, zipOf } from '../support/example-archive';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const ARCHIVE = {
  name: 'Basic_LinkedInDataExport.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOf(EXAMPLE_ARCHIVE)),
};

test('the archive of a member comes in with its conversations, adds nothing twice, and goes with one undo', async ({
  twoway,
}) => {
  const page = await twoway.openTab('pipeline.html#board');
  await page.getByRole('link', { name: 'Import your LinkedIn archive or a file' }).click();
  await expect(button(page, 'Choose files')).toBeVisible();
  expect(await lookAt(page, 'import-choose', 1280)).toEqual([]);

  const chosen = page.waitForEvent('filechooser');
  await button(page, 'Choose files').click();
  await (await chosen).setFiles(ARCHIVE);
  await expect(page.getByRole('radio', { name: 'Ruth Tamsin' })).toBeChecked();
  expect(await lookAt(page, 'import-me', 1280)).toEqual([]);
  await takePicture(page, 'import-me-narrow', 360);
  await button(page, 'Continue').click();

  const found = region(page, 'What was found');
  await expect(found).toContainText('People5');
  await expect(found).toContainText('Who answered you2');
  await expect(found).toContainText('New5');
  await button(page, '2 rows are left out').click();
  await expect(page.getByText('A draft that was never sent')).toBeVisible();
  const saved = page.waitForEvent('download');
  await button(page, 'Save these rows as a file').click();
  expect((await saved).suggestedFilename()).toBe('not-imported.csv');
  await button(page, 'The people').click();
  await page.getByLabel('Where they come from').fill('My network');
  expect(await lookAt(page, 'import-found', 1280)).toEqual([]);
  await takePicture(page, 'import-found-narrow', 360);
  expect((await twoway.database())['contacts']).toEqual([]);

  await button(page, 'Import 5 people').click();
  await expect(page.getByRole('heading', { name: /^Imported 5 people/ })).toBeVisible();
  expect(await lookAt(page, 'import-done', 1280)).toEqual([]);
  const { contacts = [], interactions = [] } = await twoway.database();
  expect(contacts.map(({ name }) => name).sort()).toEqual([
    ...['Bengt Öhrling', 'Nadia Voss', 'Odile Marchetti', 'Piet Harkema', 'Saga Lindholm'],
  ]);
  const odile = contacts.find(({ name }) => name === 'Odile Marchetti');
  expect(odile).toMatchObject({ stage: 'lead', source: 'My network', twoWayAt: Date.UTC(2025, 1, 4, 9, 40, 51) });
  expect(contacts.find(({ name }) => name === 'Bengt Öhrling')?.['twoWayAt']).toBeUndefined();
  expect(interactions).toHaveLength(9);

  await button(page, 'Undo the import').click();
  await expect(page.getByRole('heading', { name: 'Undone: everything is as it was before' })).toBeVisible();
  const undone = await twoway.database();
  expect([undone['contacts'], undone['interactions'], undone['companies']]).toEqual([[], [], []]);
});

test('importing the same archive again adds nothing', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import');
  const read = async () => {
    await page.getByLabel('Files to import').setInputFiles(ARCHIVE);
    await button(page, 'Continue').click();
  };
  await read();
  await button(page, 'Import 5 people').click();
  await button(page, 'Import other files').click();
  await read();
  await expect(region(page, 'What was found')).toContainText('Known, with nothing new5');
  await expect(button(page, 'Nothing to import')).toBeDisabled();
  expect((await twoway.database())['interactions']).toHaveLength(9);
});
