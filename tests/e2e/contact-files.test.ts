import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function pick(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Choose files').click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer });
}

const columnsOf = (page: Page) => region(page, 'Columns');
const found = (page: Page) => region(page, 'What was found');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Or mail addresses, pasted from anywhere').fill(text);
  await button(page, 'Go on with these').click();
  await button(columnsOf(page), 'Go on').click();
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string; file: Download }> {
  const saving = page.waitForEvent('download');
  await press();
  const file = await saving;
  const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8');
  return { name: file.suggestedFilename(), text, file };
}

/** As a German Excel writes it: semicolons, windows-1252, a note before the headings. */
const FAIR = Buffer.from(
  [
    'Messekontakte Lyon;;;;',
    'Vorname;Nachname;Firma;E-Mail;Was gefiel',
    'Jürgen;Weiß;Werk & Söhne;juergen@werk.example;das Modell',
    'Renée;Dupré;"Dupré; Fils";renee@dupre.example;',
    ';;;;niemand',
    'Jan;Tal;=HYPERLINK("x");jan@tal.example;',
  ].join('\r\n'),
  'latin1',
);

test('a file of a spreadsheet comes in, is undone, and comes in again with the columns as they were said', async ({
  twoway,
}) => {
  const page = await twoway.openTab('pipeline.html#import');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await takePicture(page, 'import-pick', 1_280);
  await pick(page, 'messe.csv', FAIR);
  const columns = columnsOf(page);
  await expect(columns).toContainText('Windows-1252');
  await expect(columns).toContainText('the headings are in row 2');
  await expect(columns.getByLabel('Is kept as: Vorname')).toHaveValue('firstName');
  await columns.getByLabel('Is kept as: Was gefiel').selectOption('Note');
  await takePicture(page, 'import-columns', 1_280);
  await expectAccessible(page);
  await button(columns, 'Go on').click();

  await expect(found(page)).toContainText('New3');
  await button(page, 'The people').click();
  await expect(region(page, 'As they would be')).toContainText('Dupré; Fils');
  await page.getByLabel('Where they come from').fill('fair in Lyon, March');
  await page.getByLabel('Why you may keep and write to them').fill('asked at the stand');
  await button(page, '1 row is left out').click();
  const left = await saved(page, () => button(page, 'Save these rows as a file').click());
  expect(left.text).toContain('niemand');
  await button(page, 'Import 3 people').click();
  await expect(page.getByRole('heading', { name: /^Imported 3 people/ })).toBeVisible();
  const { contacts = [] } = await twoway.database();
  expect(contacts.find(({ name }) => name === 'Jürgen Weiß')).toMatchObject({
    ...{ companyName: 'Werk & Söhne', emails: ['juergen@werk.example'], note: 'das Modell' },
    ...{ source: 'fair in Lyon, March', lawfulBasis: 'asked at the stand' },
  });
  await button(page, 'Undo the import').click();
  await expect(page.getByRole('heading', { name: 'Undone: everything is as it was before' })).toBeVisible();
  expect((await twoway.database())['contacts']).toEqual([]);

  await button(page, 'Import other files').click();
  await pick(page, 'messe.csv', FAIR);
  await expect(columns.getByLabel('Is kept as: Was gefiel')).toHaveValue('note');
  await button(columns, 'Go on').click();
  await button(page, 'Import 3 people').click();
  await expect(page.getByRole('heading', { name: /^Imported 3 people/ })).toBeVisible();
});

test('what is exported for us and for HubSpot comes back as the same people', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import');
  await paste(page, 'Ada Berg <ada@berg.example>; "Tal, Jan" <jan@tal.example>');
  await button(page, 'Import 2 people').click();
  await expect(page.getByRole('heading', { name: /^Imported 2 people/ })).toBeVisible();

  await page.goto(page.url().replace('#import', '#table'));
  await button(region(page, 'Selected'), 'Select all 2 that match').click();
  const dialog = page.getByRole('dialog', { name: 'Export 2 contacts' });
  const exported = async (choice: string) => {
    await button(region(page, 'Selected'), 'Export').click();
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    return saved(page, () => button(dialog, 'Save file').click());
  };
  const own = await exported('Everything (CSV)');
  expect(own.name).toBe('twoway-contacts.csv');
  await button(region(page, 'Selected'), 'Export').click();
  await takePicture(page, 'export-dialog', 1_280);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const hubspot = await exported('HubSpot');
  expect(hubspot.text).toMatch(/^First Name,Last Name,Email,/);
  const cards = await exported('vCard 4');
  expect(cards.text.match(/BEGIN:VCARD\r\nVERSION:4\.0/g)).toHaveLength(2);

  await page.goto(page.url().replace('#table', '#import'));
  await button(page, 'Import other files').click();
  for (const { name, text } of [own, hubspot, cards]) {
    await pick(page, name, text);
    if (name.endsWith('.csv')) await button(columnsOf(page), 'Go on').click();
    await expect(found(page)).toContainText('New0');
    await expect(found(page)).toContainText('People2');
    await button(page, 'Other files').click();
  }
});

test('a file that cannot be read changes nothing and says why', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import');
  await pick(page, 'book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 9]));
  await expect(page.getByRole('alert')).toContainText('book.csv');
  await expect(button(page, 'Choose files')).toBeVisible();
});

test('all about one person is saved as one file from their page', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import');
  await paste(page, 'Ada Berg <ada@berg.example>');
  await button(page, 'Import 1 person').click();
  await expect(page.getByRole('heading', { name: /^Imported 1 person/ })).toBeVisible();
  await page.goto(page.url().replace('#import', '#table'));
  const grid = page.getByRole('grid', { name: 'Contacts' });
  await expect(grid).toContainText('Ada Berg');
  await grid.focus();
  await page.keyboard.press('Enter');
  const { text } = await saved(page, () => button(page, 'Save all about this person').click());
  const everything = JSON.parse(text) as { contact: { name: string }; history: { type: string }[] };
  expect(everything.contact.name).toBe('Ada Berg');
  expect(everything.history.map(({ type }) => type)).toEqual(['contactsImported']);
});
