import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const notices = (page: Page) => region(page, 'Notices');

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function pick(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel('A CSV or vCard file').click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer });
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
  const page = await twoway.openTab('pipeline.html#import-contacts');
  await page.setViewportSize({ width: 1_280, height: 800 });
  await expectAccessible(page);
  await takePicture(page, 'import-pick', 1_280);
  await pick(page, 'messe.csv', FAIR);
  const columns = region(page, 'Columns');
  await expect(columns).toContainText('Windows-1252');
  await expect(columns).toContainText('the headings are in row 2');
  await expect(columns.getByLabel('Is kept as: Vorname')).toHaveValue('firstName');
  await columns.getByLabel('Is kept as: Was gefiel').selectOption('Note');
  await takePicture(page, 'import-columns', 1_280);
  await expectAccessible(page);
  await button(columns, 'Go on').click();

  const preview = region(page, 'What would become of it');
  await expect(preview).toContainText('3 people: 3 new, 0 known.');
  await preview.getByLabel('Source').fill('fair in Lyon, March');
  await preview.getByLabel('Lawful basis').fill('asked at the stand');
  await takePicture(page, 'import-preview', 1_280);
  await expectAccessible(page);
  const left = await saved(page, () => button(preview, 'Save these rows with the reasons').click());
  expect(left.text).toContain('niemand,Nobody is named');
  await button(preview, 'Import: add 3').click();
  await expect(notices(page)).toContainText('3 contacts added');
  await takePicture(page, 'import-done', 1_280);
  await button(notices(page), 'Undo').click();
  await expect(notices(page)).toContainText('Undone');

  await button(page, 'Import another file').click();
  await pick(page, 'messe.csv', FAIR);
  await expect(columns.getByLabel('Is kept as: Was gefiel')).toHaveValue('note');
  await button(columns, 'Go on').click();
  await preview.getByLabel('Source').fill('fair in Lyon, March');
  await button(preview, 'Import: add 3').click();
  await expect(notices(page)).toContainText('3 contacts added');
});

test('what is exported for us and for HubSpot comes back as the same people', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import-contacts');
  await page
    .getByLabel('Or mail addresses, pasted from anywhere')
    .fill('Ada Berg <ada@berg.example>; "Tal, Jan" <jan@tal.example>');
  await expect(page.getByText('2 addresses found')).toBeVisible();
  await button(page, 'Go on with these').click();
  await button(page, 'Import: add 2').click();
  await expect(notices(page)).toContainText('2 contacts added');

  await page.goto(page.url().replace('import-contacts', 'table'));
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

  await page.goto(page.url().replace('table', 'import-contacts'));
  const preview = region(page, 'What would become of it');
  for (const { name, text } of [own, hubspot]) {
    await pick(page, name, text);
    await button(region(page, 'Columns'), 'Go on').click();
    await expect(preview).toContainText('2 people: 0 new, 2 known.');
    await button(preview, 'Back').click();
    await button(region(page, 'Columns'), 'Back').click();
  }
  await pick(page, cards.name, cards.text);
  await expect(preview).toContainText('2 people: 0 new, 2 known.');
});

test('a file that cannot be read changes nothing and says why', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import-contacts');
  await pick(page, 'book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 9]));
  await expect(page.getByRole('alert')).toContainText('book.csv: it is no text file');
  await expect(page.getByLabel('A CSV or vCard file')).toBeVisible();
});

test('all about one person is saved as one file from their page', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html#import-contacts');
  await page.getByLabel('Or mail addresses, pasted from anywhere').fill('Ada Berg <ada@berg.example>');
  await button(page, 'Go on with these').click();
  await button(page, 'Import: add 1').click();
  await expect(notices(page)).toContainText('1 contact added');
  await page.goto(page.url().replace('import-contacts', 'table'));
  const grid = page.getByRole('grid', { name: 'Contacts' });
  await expect(grid).toContainText('Ada Berg');
  await grid.focus();
  await page.keyboard.press('Enter');
  const { text } = await saved(page, () => button(page, 'Save all about this person').click());
  const everything = JSON.parse(text) as { contact: { name: string }; history: { type: string }[] };
  expect(everything.contact.name).toBe('Ada Berg');
  expect(everything.history.map(({ type }) => type)).toEqual(['contactsImported']);
});
