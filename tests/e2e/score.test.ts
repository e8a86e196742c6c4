import { button, region } from '../support/page-parts';
import { seedPipeline } from '../support/seed-pipeline';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const CONTACTS = 400;

test.describe.configure({ timeout: 90_000 });

test('a score explains itself, orders the list and follows edited weights, which can be taken back', async ({
  twoway,
}) => {
  await seedPipeline(twoway, CONTACTS, 3);
  const panel = await twoway.openTab('sidepanel.html');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  const pipeline = region(panel, 'Pipeline');
  await pipeline.getByRole('radio', { name: /^All 400$/ }).check();
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
  await weights.getByRole('button', { name: 'Score and temperature' }).click();
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

  await button(panel, 'Back to the pipeline').click();
  await expect(rows.first()).toContainText(name);
  await button(weights, 'Undo the last change of weights').click();
  await expect(share).toHaveValue('50');
});
