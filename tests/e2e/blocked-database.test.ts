import { MARISOL, TOBIAS } from '../support/example-people';
import { holdDatabase } from '../support/held-database';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { pressPageButton } from '../support/press-page-button';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

/** A little longer than a press waits for the database. */
const PATIENCE_MS = 9_000;
const WORDS = 'The pipeline cannot be opened, so nothing was saved.';

test('while another window holds the database nothing is written, which is said, and what was typed stays', async ({
  twoway,
}) => {
  const other = await twoway.openPage(TOBIAS.url);
  await expect.poll(() => ourButtons(other)).toEqual(['Save as lead']);
  const { page, panel } = await saveByPageButton(twoway, MARISOL);
  const timeline = region(panel, 'Timeline');
  await button(timeline, 'Log interaction').click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('She rang about frost');
  const before = await twoway.database();
  const held = await holdDatabase(twoway);

  const form = panel.getByRole('form', { name: 'What happened' });
  await button(form, 'Log interaction').click();
  await expect(form.getByRole('alert')).toContainText(WORDS, { timeout: PATIENCE_MS });
  await other.bringToFront();
  await pressPageButton(other, 'Save as lead');
  await expect.poll(() => ourButtons(other), { timeout: PATIENCE_MS }).toEqual(['Not saved: the database is busy']);
  await expect(panel.getByRole('alert')).toContainText(WORDS);

  // React notes in the console what its boundary caught and showed.
  for (const error of twoway.errors.splice(0)) expect(error).toContain('StorageFailure: database-blocked');

  await held.release();
  expect(await twoway.database()).toEqual(before);
  await pressPageButton(other, 'Not saved: the database is busy');
  await expect.poll(() => ourButtons(other)).toEqual(['Lead · one-way']);
  await page.bringToFront();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('She rang about frost');
  await button(form, 'Log interaction').click();
  await expect(timeline).toContainText('She rang about frost');
  expect((await twoway.database())['contacts']?.map(({ name }) => name).sort()).toEqual([MARISOL.name, TOBIAS.name]);
});
