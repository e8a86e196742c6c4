import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

const WIDE = 1280;

/** Spoils a number beside a list, and takes away what a search reads. Answers how much of that there was. */
async function spoil(): Promise<number> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('twoway');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const gone = await new Promise<number>((resolve, reject) => {
    const transaction = opened.transaction(['counters', 'indexMarks', 'indexShards'], 'readwrite');
    transaction.objectStore('counters').put({ key: 'stage:lead', value: 4_711 });
    const [marks, shards] = [transaction.objectStore('indexMarks'), transaction.objectStore('indexShards')];
    const [ofMarks, ofShards] = [marks.count(), shards.count()];
    marks.clear();
    shards.clear();
    transaction.oncomplete = () => resolve(ofMarks.result + ofShards.result);
    transaction.onerror = () => reject(transaction.error);
  });
  opened.close();
  return gone;
}

test('numbers and an index that were spoilt are found and put right', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html');
  await button(page, 'Add an example pipeline').click();
  await expect(region(page, 'Notices')).toContainText('Added an example pipeline');
  await page.close();
  expect(await twoway.desk.evaluate(spoil)).toBeGreaterThan(0);

  const options = await twoway.openTab('options.html');
  const data = region(options, 'Your data');
  await button(data, 'Check my data').click();
  await expect(data.getByRole('status')).toContainText('Not in step:');
  await expect(data.getByRole('status')).toContainText('1 number beside a list');
  await expect(data.getByRole('status')).toContainText(/\d+ contacts that a search would miss/);
  await data.scrollIntoViewIfNeeded();
  expect(await lookAt(options, 'data-check', WIDE)).toEqual([]);
  await button(data, 'Repair').click();
  await expect(data.getByRole('status')).toContainText('Put right:');
  await button(data, 'Check my data').click();
  await expect(data.getByRole('status')).toContainText('Everything agrees.');

  const again = await twoway.openTab('pipeline.html#table/maren');
  await expect(again.getByRole('row').filter({ hasText: 'Maren Lindqvist' })).toBeVisible();
});
