import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { readDatabase } from '../support/read-database';
import { seedPipeline } from '../support/seed-pipeline';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

const PASSPHRASE = 'grüne Socken am Montag';

/** What the rep would miss; who was told of a follow-up meanwhile is not of it. */
async function facts({ desk }: Twoway) {
  const { contacts, interactions, followUps = [], companies, answers } = await readDatabase(desk);
  return { contacts, interactions, companies, answers, followUps: followUps.map(({ notifiedAt: _, ...row }) => row) };
}

/** Presses the button that saves, and gives where the browser put the file. */
async function backUp(options: Page): Promise<string> {
  const download = options.waitForEvent('download');
  await button(region(options, 'Back up'), 'Back up now').click();
  const path = await (await download).path();
  await expect(region(options, 'Back up').getByText(/read once more and found right/)).toBeVisible();
  return path;
}

async function choose(options: Page, path: string): Promise<void> {
  const chooser = options.waitForEvent('filechooser');
  await button(region(options, 'Restore'), 'Restore from a file').click();
  await (await chooser).setFiles(path);
}

async function removeEverybody({ desk }: Twoway): Promise<void> {
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('twoway');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tables = ['contacts', 'interactions', 'followUps', 'companies', 'answers'];
          const change = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) change.objectStore(table).clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

test('everything is saved to a file, and comes back from it', async ({ twoway }) => {
  await seedPipeline(twoway, 40);
  const before = await facts(twoway);
  const options = await twoway.openTab('options.html');
  const path = await backUp(options);
  await removeEverybody(twoway);
  await choose(options, path);
  const form = options.getByRole('form');
  await expect(form.getByText('40', { exact: true })).toBeVisible();
  expect(await lookAt(options, 'options-restore', 1280)).toEqual([]);
  await button(form, 'Restore').click();
  await expect(options.getByText(/^Restored: /)).toBeVisible();
  expect(await facts(twoway)).toEqual(before);
  await button(options, 'Check my data').click();
  await expect(options.getByText('Everything agrees.')).toBeVisible();
  await button(options, 'Bring it back').click();
  await expect(options.getByText('Everything is as it was before.')).toBeVisible();
  expect((await facts(twoway)).contacts).toEqual([]);
});

test('a locked backup asks for its passphrase, and a torn one changes nothing', async ({ twoway }) => {
  await seedPipeline(twoway, 10);
  const before = await facts(twoway);
  const options = await twoway.openTab('options.html');
  await options.getByRole('switch', { name: 'Lock it with a passphrase' }).click();
  await options.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await options.getByLabel('Passphrase again').fill(PASSPHRASE);
  const path = await backUp(options);
  expect(readFileSync(path).includes('Vermeer')).toBe(false);
  await choose(options, path);
  await options.getByLabel('Its passphrase').fill('another one');
  await button(options, 'Unlock').click();
  await expect(options.getByText('This is not the passphrase of this backup.')).toBeVisible();
  await options.getByLabel('Its passphrase').fill(PASSPHRASE);
  await button(options, 'Unlock').click();
  await expect(button(options.getByRole('form'), 'Restore')).toBeVisible();
  await button(options.getByRole('form'), 'Cancel').click();
  const torn = `${path}.torn`;
  writeFileSync(torn, readFileSync(path).subarray(0, -200));
  await choose(options, torn);
  await options.getByLabel('Its passphrase').fill(PASSPHRASE);
  await button(options, 'Unlock').click();
  await expect(options.getByText('Nothing was changed.', { exact: false })).toBeVisible();
  expect(await facts(twoway)).toEqual(before);
});
