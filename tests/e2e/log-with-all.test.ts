import { HENNING_MAIL, MARISOL_MAIL, THREADS } from '../support/example-threads';
import { button, region, row } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

test('a thread with two contacts is logged with both at once, each with what is theirs, and taken back', async ({
  twoway,
}) => {
  const page = await twoway.openPage(THREADS.withTwo);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  const [marisol, henning] = [row(thread, MARISOL_MAIL), row(thread, HENNING_MAIL)];
  await button(marisol, 'Save as lead').click();
  await expect(button(marisol, 'Log interaction')).toBeVisible();
  await expect(button(thread, 'Log with all 2')).toBeHidden();
  await button(henning, 'Save as lead').click();
  await takePicture(panel, 'log-with-all');
  await button(thread, 'Log with all 2').click();
  await expect(marisol).toContainText('0 new');
  await expect(henning).toContainText('0 new');
  const { interactions = [], contacts = [] } = await twoway.database();
  for (const { id, emails } of contacts) {
    const theirs = interactions.filter(({ contactId }) => contactId === id);
    expect(theirs.length, String(emails)).toBeGreaterThan(0);
  }
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(button(thread, 'Log with all 2')).toBeVisible();
  await expect.poll(async () => (await twoway.database())['interactions'] ?? []).toHaveLength(0);
});
