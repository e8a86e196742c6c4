import { button, region } from '../support/page-parts';
import { seedPipeline } from '../support/seed-pipeline';
import { sendToWorker } from '../support/send-to-worker';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const CONTACTS = 1_000;

test('a score explains itself, orders the list and follows edited weights, which can be taken back', async ({
  twoway,
}) => {
  await seedPipeline(twoway, CONTACTS, 3);
  const panel = await twoway.openTab('sidepanel.html');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  const pipeline = region(panel, 'Pipeline');
  await pipeline.getByRole('radio', { name: /^All 1,000$/ }).check();
  await pipeline.getByRole('radio', { name: 'Best first' }).check();
  const rows = pipeline.locator('[data-contact]');
  await expect(rows.first()).toContainText('Hot');
  await takePicture(panel, 'score-list');

  await rows.first().click();
  const score = region(panel, 'Score');
  await expect(score).toContainText(/Fit \d+·Engagement \d+·Hot/);
  await score.getByRole('button', { name: /Fit/ }).click();
  const fit = score.getByRole('list', { name: 'What makes Fit' });
  const engagement = score.getByRole('list', { name: 'What makes Engagement' });
  await expect(fit.getByRole('listitem').first()).toBeVisible();
  await takePicture(panel, 'score-contact');
  await engagement.getByRole('button', { name: 'evidence' }).first().click();
  await expect(panel.locator('[id^="interaction-"]:focus')).toBeVisible();

  const options = await twoway.openTab('options.html');
  const weights = region(options, 'Score and temperature');
  const preview = weights.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('list', { name: 'First ten' }).getByRole('listitem')).toHaveCount(10);
  await expect(preview).not.toContainText('up from');
  await weights.getByRole('button', { name: 'Order and temperature' }).click();
  const share = weights.getByRole('spinbutton', { name: 'Percent: Fit in the score; Engagement is the rest' });
  await share.fill('100');
  await expect(weights.getByRole('status')).toHaveText('Not applied yet.');
  await expect(preview).toContainText('up from');
  await takePicture(options, 'score-weights', 900);
  const first = preview.getByRole('list', { name: 'First ten' }).getByRole('listitem').first();
  const name = (await first.locator('bdi, [dir]').first().textContent()) ?? '';
  await button(weights, 'Apply weights').click();
  await expect(preview).not.toContainText('up from');
  await takePicture(options, 'score-options-360');

  const outcomes = region(options, 'What scores came to');
  await expect(outcomes.getByRole('img')).toBeVisible();
  await expect(outcomes.getByRole('table').getByRole('row').nth(1)).toContainText('%');
  await outcomes.scrollIntoViewIfNeeded();
  await takePicture(options, 'score-calibration');

  await button(panel, 'Back to the pipeline').click();
  await expect(rows.first()).toContainText(name);
  await button(weights, 'Undo the last change of weights').click();
  await expect(share).toHaveValue('50');
});

test('an update that brings no scores along gets them in the background, though the worker is killed', async ({
  twoway,
}) => {
  await seedPipeline(twoway, 300);
  await twoway.desk.evaluate(forgetScores);
  await twoway.killWorker();
  await sendToWorker(twoway, 'contactsChanged');
  await twoway.killWorker();
  await sendToWorker(twoway, 'contactsChanged');
  const panel = await twoway.openTab('sidepanel.html');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  const pipeline = region(panel, 'Pipeline');
  await pipeline.getByRole('radio', { name: 'Best first' }).check();
  await expect(pipeline.locator('[data-contact]').first()).toContainText(/Cold|Warm|Hot/, { timeout: 20_000 });
  await expect(pipeline.getByRole('status')).toHaveCount(0, { timeout: 20_000 });
  const { contacts = [], scoreBlocks = [] } = await twoway.database();
  expect(scoreBlocks.flatMap(({ ids }) => ids as string[]).sort()).toEqual(contacts.map(({ id }) => String(id)).sort());
});

/** Runs in the browser: leaves the database as an update from a version without scores does. */
async function forgetScores(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('twoway');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(['scoreBlocks', 'counters'], 'readwrite');
  writing.objectStore('scoreBlocks').clear();
  writing.objectStore('counters').delete('scoresBuilt');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
