import { MARISOL, RURIK, TOBIAS } from '../support/example-people';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { expect, test } from './fixtures';

test('the home of the panel counts, lists and finds contacts, by keyboard alone', async ({ twoway }) => {
  await saveByPageButton(twoway, RURIK);
  await saveByPageButton(twoway, TOBIAS);
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await button(panel, 'Promote anyway…').click();
  await panel.getByRole('textbox', { name: 'Reason' }).fill('Met at the fair');
  await button(panel, 'Promote anyway').click();
  await expect(region(panel, 'Contact')).toContainText('Prospect');

  await panel.getByRole('tab', { name: 'This page' }).press('ArrowRight');
  const pipeline = region(panel, 'Pipeline');
  const rows = pipeline.getByRole('listitem');
  await expect(pipeline.getByRole('radio', { name: 'Leads 2' })).toBeChecked();
  await expect(rows).toHaveCount(2);
  await pipeline.getByRole('radio', { name: 'Leads 2' }).press('ArrowRight');
  await expect(pipeline.getByRole('radio', { name: 'Prospects 1' })).toBeChecked();
  await expect(rows).toHaveText([/Marisol Achterberg/]);
  await pipeline.getByRole('radio', { name: 'Prospects 1' }).press('ArrowRight');
  await expect(pipeline.getByRole('radio', { name: 'All 3' })).toBeChecked();
  await expect(rows).toHaveCount(3);

  await panel.keyboard.press('/');
  const search = pipeline.getByRole('combobox', { name: 'Search contacts' });
  await expect(search).toBeFocused();
  await panel.keyboard.type('sorrel dai');
  await expect(rows).toHaveText([/Rurik Castellano-Bae/]);
  await panel.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);
  await expect(search).toHaveValue('');
  await panel.keyboard.press('ArrowDown');
  await expect(row(pipeline, MARISOL.name).getByRole('button')).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await expect(row(pipeline, TOBIAS.name).getByRole('button')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(region(panel, 'Contact').getByRole('heading', { name: TOBIAS.name })).toBeVisible();
  await expect(button(panel, 'Back to the pipeline')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
});

test('an empty pipeline says what fills it', async ({ twoway }) => {
  const panel = await twoway.openTab('sidepanel.html');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await expect(panel.getByText('Nobody here yet')).toBeVisible();
});
