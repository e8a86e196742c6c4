import { openAnsweredThread } from '../support/log-answered-thread';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import { takePicture } from '../support/take-picture';
import { writeContent, writeTemplate } from '../support/write-library';
import { expect, test } from './fixtures';

const WIDE = 1280;

test('a template is written with a preview, used, counted, put away and had back', async ({ twoway }) => {
  await twoway.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await openAnsweredThread(twoway, { log: true });
  const library = await twoway.openTab('pipeline.html#templates');
  await expect(library.getByText('No template yet')).toBeVisible();
  await library.getByLabel('Your name, for {{ownName}}').fill('Noor Vestergaard');
  await button(library, 'New template').click();
  const form = library.getByRole('form', { name: 'New template' });
  await form.getByLabel('Name', { exact: true }).fill('Frost, first mail');
  await form.getByLabel('Text').fill('Hello ');
  await button(form, 'First name').click();
  await expect(form.getByLabel('Text')).toHaveValue('Hello {{firstName}}');
  await form.getByLabel('Text').fill('Hello {{firstName}}, how is {{company}}, {{compny}}?\n\n{{ownName}}');
  const preview = region(library, 'Preview');
  await expect(preview).toContainText('{{compny}} is no field.');
  await button(preview, 'For a contact…').click();
  await preview.getByRole('button', { name: /Marisol/ }).click();
  await expect(preview).toContainText('Hello Marisol, how is {{company}}');
  await expect(preview).toContainText('Company is not known of Marisol Achterberg.');
  await expect(preview).toContainText('Noor Vestergaard');
  expect(await lookAt(library, 'template-editor', WIDE)).toEqual([]);
  await form.getByLabel('Text').fill('Hello {{firstName}}, how is **{{company}}**?\n\n{{ownName}}');
  await form.getByRole('checkbox', { name: 'Lead' }).check();
  await button(form, 'Save template').click();
  await writeTemplate(library, { name: 'Call back', for: 'Call', body: 'Ask for {{name}}' });
  const item = library.getByRole('listitem', { name: 'Frost, first mail' });
  await expect(item).toContainText('Not sent yet');
  expect(await lookAt(library, 'templates', WIDE)).toEqual([]);
  await button(item, 'Put away').click();
  await expect(item).toHaveCount(0);
  await button(region(library, 'Notices'), 'Undo').click();
  await expect(item).toBeVisible();
  await library.close();

  const draft = region(panel, 'Draft');
  await button(draft, 'Write draft').click();
  await expect(draft.getByLabel('Template').locator('option')).toHaveText([
    ...['None', 'Frost, first mail', 'Call back'],
  ]);
  await draft.getByLabel('Template').selectOption('Frost, first mail');
  await expect(draft.getByRole('status')).toContainText('Company is not known of Marisol Achterberg.');
  await expect(button(draft, 'Insert draft')).toBeDisabled();
  await expect(button(draft, 'Copy with formatting')).toBeDisabled();
  expect(await lookAt(panel, 'panel-draft')).toEqual([]);
  await draft.evaluate((part) => part.scrollIntoView());
  await takePicture(panel, 'draft-missing-field');
  const message = draft.getByLabel('Message');
  await message.fill((await message.inputValue()).replace('{{company}}', 'your place'));
  await button(draft, 'Copy with formatting').click();
  await expect(region(panel, 'Notices')).toContainText('Copied');
  const { draftUses } = (await twoway.database()) as { draftUses?: object[] };
  expect(draftUses).toMatchObject([
    { how: 'copied', channel: 'email', text: expect.stringContaining('how is your place?') },
  ]);
  const again = await twoway.openTab('pipeline.html#templates');
  await expect(again.getByRole('listitem', { name: 'Frost, first mail' })).toContainText('Not sent yet');
});

test('content is suggested with a reason, shared, and not suggested again', async ({ twoway }) => {
  const library = await twoway.openTab('pipeline.html#content');
  await expect(library.getByText('No content yet')).toBeVisible();
  await writeContent(library, {
    ...{ title: 'What six rooms cost', link: 'https://heliograph.example/cost', objection: 'too expensive' },
  });
  await writeContent(library, { title: 'About us', link: 'https://heliograph.example/about' });
  const { panel } = await openAnsweredThread(twoway, { log: true });
  const suggested = region(panel, 'Content').getByRole('list', { name: 'Suggested content' });
  const cost = suggested.getByRole('listitem', { name: 'What six rooms cost' });
  await expect(cost).toContainText('answers “too expensive”');
  const plain = suggested.getByRole('listitem', { name: 'About us' });
  await expect(plain).toContainText('for everybody');
  await expect(suggested.getByRole('listitem').first()).toContainText('What six rooms cost');
  expect(await lookAt(panel, 'panel-content')).toEqual([]);
  await region(panel, 'Content').evaluate((part) => part.scrollIntoView());
  await takePicture(panel, 'content-suggested');
  await button(cost, 'Mark as shared').click();
  await expect(region(panel, 'Notices')).toContainText('Logged as shared: What six rooms cost');
  await expect(suggested.getByRole('listitem')).toHaveCount(1);
  const shared = region(panel, 'Content').getByRole('list', { name: 'Shared content' });
  await expect(shared).toContainText('What six rooms cost');
  const timeline = region(panel, 'Timeline');
  await expect(timeline).toContainText('https://heliograph.example/cost');

  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(cost).toBeVisible();
  await button(cost, 'Mark as shared').click();
  await expect(shared).toContainText('What six rooms cost');
  await library.bringToFront();
  const item = library.getByRole('listitem', { name: 'What six rooms cost' });
  await expect(item).toContainText('Answered 0 of 1, too few to say');
  await expect(library.getByRole('listitem', { name: 'About us' })).toContainText('Not shared yet');
  expect(await lookAt(library, 'content', WIDE)).toEqual([]);
  await button(item, 'Edit').click();
  await expect(library.getByRole('form', { name: 'Edit content' })).toContainText('too expensive');
  expect(await lookAt(library, 'content-editor', WIDE)).toEqual([]);
});
