import { MARISOL_MAIL, THREADS } from '../support/example-threads';
import { button, region, row } from '../support/page-parts';
import { expect, test } from './fixtures';

test('an absence note and a bounce do not make it two-way; the rep can say otherwise', async ({ twoway }) => {
  const page = await twoway.openPage(THREADS.automatic);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  const [marisol, stores] = [row(thread, MARISOL_MAIL), row(thread, /^stores@/)];
  await button(marisol, 'Save as lead').click();
  await button(marisol, 'Log interaction').click();
  const relationship = region(panel, 'Relationship');
  await expect(relationship).toContainText('One-way · nothing that counts as an answer yet');
  await expect(relationship).toContainText('1 from you');
  await expect(relationship).toContainText('1 from them');
  await expect(button(panel, 'Promote to prospect')).toBeDisabled();

  const timeline = region(panel, 'Timeline');
  await expect(timeline).toContainText('Absence notice, automatic');
  await button(timeline, 'It is a real answer').click();
  await expect(relationship).toContainText('Two-way');
  await expect(timeline).toContainText('Counts: you said so');
  await button(timeline, 'Not a real answer').click();
  await expect(relationship).toContainText('One-way');

  await button(stores, 'Save as lead').click();
  await button(stores, 'Log interaction').click();
  await expect(stores).toContainText('0 new, 2 already logged');
  await button(stores, 'Show below').click();
  await expect(relationship).toContainText('One-way');
  await expect(timeline).toContainText('Bounce');
  const { contacts, corrections } = await twoway.database();
  expect(contacts?.map(({ twoWayAt }) => twoWayAt)).toEqual([undefined, undefined]);
  expect(corrections).toHaveLength(2);
});
