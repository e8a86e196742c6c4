import { MARISOL } from '../support/example-people';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

const CHANNELS = ['Call', 'Meeting', 'LinkedIn message', 'Comment', 'Other'] as const;

test('every channel is logged by hand, with direction, time and note', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const [relationship, timeline] = [region(panel, 'Relationship'), region(panel, 'Timeline')];
  for (const [index, channel] of CHANNELS.entries()) {
    await button(timeline, 'Log interaction').click();
    await panel.getByLabel('Channel').selectOption(channel);
    await panel.getByLabel('When').fill(`2026-03-0${index + 1}T09:30`);
    await panel.getByRole('textbox', { name: 'Note' }).fill(`${channel} about frost`);
    await button(panel.getByRole('form', { name: 'What happened' }), 'Log interaction').click();
    await expect(row(timeline, `${channel} about frost`)).toContainText(channel);
  }
  await expect(relationship).toContainText('One-way · you wrote 5, no answer yet');

  await button(timeline, 'Log interaction').click();
  await panel.getByRole('radio', { name: 'They → you' }).check();
  await panel.getByRole('textbox', { name: 'Note' }).fill('She rang back');
  await button(panel.getByRole('form', { name: 'What happened' }), 'Log interaction').click();
  await expect(relationship).toContainText('Two-way · they answered');
  await expect(relationship).toContainText('1 from them');
  const { interactions = [] } = await twoway.database();
  expect(interactions.map(({ channel }) => channel).sort()).toEqual(
    ['call', 'call', 'comment', 'linkedin', 'meeting', 'other'].sort(),
  );
  const first = interactions.find(({ excerpt }) => excerpt === 'Call about frost');
  expect(first).toMatchObject({ direction: 'outbound', at: new Date('2026-03-01T09:30').getTime() });

  await button(region(panel, 'Notices').getByRole('listitem').last(), 'Undo').click();
  await expect(relationship).toContainText('One-way');
});
