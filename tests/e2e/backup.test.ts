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

test('backups are made by themselves into the folder that was chosen, and the rep is told when there is none', async ({
  twoway,
}) => {
  await somethingHappened(twoway, Date.now() - 8 * 86_400_000);
  const pipeline = await twoway.openTab('pipeline.html');
  await expect(pipeline.getByText('there is no backup yet', { exact: false })).toBeVisible();
  const popup = await twoway.openTab('popup.html');
  await expect(popup.getByText('there is no backup yet', { exact: false })).toBeVisible();
  await chooseFolder(twoway);
  const options = await twoway.openTab('options.html');
  const automatic = region(options, 'Automatic backups');
  await automatic.getByRole('radio', { name: 'Weekly' }).check();
  await expect(automatic.getByText('Into the folder')).toBeVisible();
  expect(await lookAt(options, 'options-backup', 400)).toEqual([]);
  await options.reload();
  await expect(automatic.getByText('Last backup:')).toBeVisible();
  await expect.poll(() => filesOf(twoway)).toEqual([expect.stringMatching(/^twoway-automatic-.*\.jsonl\.gz$/)]);
  await expect(pipeline.getByText('there is no backup yet', { exact: false })).toBeHidden();
  await expect(region(options, 'Space in this browser').getByText(/which has room for/)).toBeVisible();
});

/** An entry in the history, as a command of that time left it. */
async function somethingHappened({ desk }: Twoway, at: number): Promise<void> {
  await desk.evaluate(
    (at) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('twoway');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('events', 'readwrite');
          change.objectStore('events').add({ id: 'an-event', type: 'contactsChanged', at, by: 'me', changes: [] });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    at,
  );
}

/** Nobody can press in the browser's own window here: a folder of the extension's own takes the place of one of the disk. */
async function chooseFolder({ desk }: Twoway): Promise<void> {
  await desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups', { create: true });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('twoway-backup', 10);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
      opening.onsuccess = () => {
        const change = opening.result.transaction('kept', 'readwrite');
        change.objectStore('kept').put(folder, 'folder');
        change.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
}

function filesOf({ desk }: Twoway): Promise<string[]> {
  return desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names;
  });
}
