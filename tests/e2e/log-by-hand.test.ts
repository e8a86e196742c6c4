import { MARISOL, RURIK } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

/** Kind, what the timeline calls it, whether it counts as an answer. */
const KINDS = [
  ['Call, nobody reached', 'Call', 'Yours. It is no answer.'],
  ['You wrote on LinkedIn', 'LinkedIn message', 'Yours. It is no answer.'],
  ['Clicked a link', 'Clicked a link', 'A sign of interest. It is no answer.'],
  ['On a purchased list', 'On a purchased list', 'A sign of interest. It is no answer.'],
  ['Something else', 'Other', 'Yours. It is no answer.'],
] as const;

test('kinds are logged by hand, and what each counts for is said before it is kept', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const [relationship, timeline] = [region(panel, 'Relationship'), region(panel, 'Timeline')];
  const form = panel.getByRole('form', { name: 'What happened' });
  for (const [index, [kind, name, hint]] of KINDS.entries()) {
    await button(timeline, 'Log interaction').click();
    await form.getByLabel('Kind').selectOption(kind);
    await expect(form.getByRole('status')).toHaveText(hint);
    await form.getByLabel('When').fill(`2026-03-0${index + 1}T09:30`);
    await form.getByRole('textbox', { name: 'Note' }).fill(`${kind}: frost`);
    await button(form, 'Log interaction').click();
    await expect(row(timeline, `${kind}: frost`)).toContainText(name);
  }
  await expect(relationship).toContainText('One-way');
  await expect(relationship).toContainText('2 from them');

  await button(timeline, 'Log interaction').click();
  await form.getByLabel('Kind').selectOption('Phone talk');
  await expect(form.getByRole('status')).toHaveText('Counts as an answer: the relationship is two-way with it.');
  await form.getByRole('textbox', { name: 'Note' }).fill('She rang back');
  await takePicture(panel, 'log-by-hand');
  expect(await lookAt(panel, 'log-by-hand-axe')).toEqual([]);
  await button(form, 'Log interaction').click();
  await expect(relationship).toContainText('Two-way · they answered');
  const { interactions = [] } = await twoway.database();
  const first = interactions.find(({ excerpt }) => excerpt === 'Call, nobody reached: frost');
  expect(first).toMatchObject({ kind: 'call', direction: 'outbound', at: new Date('2026-03-01T09:30').getTime() });
  await button(region(panel, 'Notices').getByRole('listitem').last(), 'Undo').click();
  await expect(relationship).toContainText('One-way');
});

test('a meeting with several is logged with each of them, and taken back by one undo', async ({ twoway }) => {
  await saveByPageButton(twoway, RURIK);
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const [relationship, timeline] = [region(panel, 'Relationship'), region(panel, 'Timeline')];
  await button(timeline, 'Log interaction').click();
  const form = panel.getByRole('form', { name: 'What happened' });
  await form.getByLabel('Kind').selectOption('Meeting');
  await button(form, 'With others too…').click();
  await form.getByLabel('Search contacts').fill('Rurik');
  await panel.keyboard.press('Enter');
  await form.getByRole('button', { name: new RegExp(RURIK.name) }).click();
  await expect(form.getByRole('list', { name: 'Also with' })).toContainText(RURIK.name);
  await takePicture(panel, 'log-group');
  await button(form, 'Log interaction').click();
  await expect(relationship).toContainText('Two-way');
  await expect.poll(async () => (await twoway.database())['interactions']).toHaveLength(2);
  const { interactions = [] } = await twoway.database();
  const sources = interactions.map(({ id }) => String(id).replace(/^.*:hand:/, ''));
  expect(new Set(sources).size).toBe(1);
  await expect(region(panel, 'Notices')).toContainText('Logged with 2 people: Meeting');
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(relationship).toContainText('One-way');
  await expect.poll(async () => (await twoway.database())['interactions'] ?? []).toHaveLength(0);
});

test('one line is read, shown, changed and kept by Enter; Escape leaves', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: false });
  const relationship = region(panel, 'Relationship');
  const line = panel.getByLabel('Log in one line');
  await line.fill('no answer');
  const preview = region(panel, 'What will be kept');
  await expect(preview.getByLabel('Kind').locator('option:checked')).toHaveText('Call, nobody reached');
  await panel.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(line).toBeFocused();
  await line.fill('sunny over there');
  await expect(preview.getByLabel('Kind').locator('option:checked')).toHaveText('Something else');

  await line.fill('spoke on the phone on 12 March 2020; send quote by end of month');
  await expect(preview.getByLabel('Kind').locator('option:checked')).toHaveText('Phone talk');
  await expect(preview.getByLabel('When')).toHaveValue(/^2020-03-12T/);
  await expect(preview.getByLabel('What for')).toHaveValue('send quote');

  await line.fill('called, wants price by Friday');
  await expect(preview.getByLabel('Kind').locator('option:checked')).toHaveText('Phone talk');
  await expect(preview.getByRole('status')).toHaveText('Counts as an answer: the relationship is two-way with it.');
  await expect(preview.getByLabel('Follow-up on')).toHaveValue(/T09:00$/);
  await expect(preview.getByLabel('What for')).toHaveValue('wants price');
  await takePicture(panel, 'quick-log');
  expect(await lookAt(panel, 'quick-log-axe')).toEqual([]);
  await preview.getByLabel('Kind').selectOption('Asked for a quote');
  await preview.getByLabel('What for').fill('Send the price');
  // What was changed holds, also when the line goes on.
  await line.fill('called, wants price by Friday for six rooms');
  await expect(preview.getByLabel('Kind').locator('option:checked')).toHaveText('Asked for a quote');
  await line.press('Enter');
  await expect(relationship).toContainText('Two-way');
  await expect(preview).toBeHidden();
  await expect(line).toHaveValue('');
  await expect(row(region(panel, 'Timeline'), 'called, wants price by Friday for six rooms')).toContainText(
    'Asked for a quote',
  );
  await expect(region(panel, 'Follow-up')).toContainText('Send the price');
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(relationship).toContainText('One-way');
  await expect(region(panel, 'Follow-up')).toContainText('No follow-up');
});
