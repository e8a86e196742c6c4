import type { Page } from 'playwright-core';
import { button } from './page-parts';

interface TypedTemplate {
  name: string;
  for?: string;
  subject?: string;
  body: string;
}

/** Writes a template on the full page, as the rep does. */
export async function writeTemplate(page: Page, { name, for: channel, subject, body }: TypedTemplate): Promise<void> {
  await button(page, 'New template').click();
  const form = page.getByRole('form', { name: 'New template' });
  await form.getByLabel('Name', { exact: true }).fill(name);
  if (channel) await form.getByLabel('For', { exact: true }).selectOption(channel);
  if (subject) await form.getByLabel('Subject (optional)').fill(subject);
  await form.getByLabel('Text').fill(body);
  await button(form, 'Save template').click();
  await page.getByRole('listitem', { name }).waitFor();
}

interface TypedContent {
  title: string;
  link: string;
  objection?: string;
}

/** Adds a link to the content library, as the rep does. */
export async function writeContent(page: Page, { title, link, objection }: TypedContent): Promise<void> {
  await button(page, 'New content').click();
  const form = page.getByRole('form', { name: 'New content' });
  await form.getByLabel('Title').fill(title);
  await form.getByLabel('Link', { exact: true }).fill(link);
  if (objection) {
    await form.getByRole('combobox', { name: 'Objections it answers' }).fill(objection);
    await page.keyboard.press('Enter');
  }
  await button(form, 'Save content').click();
  await page.getByRole('listitem', { name: title }).waitFor();
}
