import type { Locator, Page } from 'playwright-core';
import { addPart } from '../support/add-part';
import { BUBBLES, CONVERSATIONS } from '../support/example-conversations';
import { OUTLOOK_THREADS } from '../support/example-outlook';
import { MARISOL } from '../support/example-people';
import { HENNING_MAIL, MARISOL_MAIL, THREADS } from '../support/example-threads';
import { gmailReply, gmailWindow, outlookMail } from '../support/made-boxes';
import { button, region } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import type { Twoway } from '../support/twoway';
import { writeTemplate } from '../support/write-library';
import { expect, test } from './fixtures';

const BODY = 'Hello {{firstName}},\n\n**Frost** at {{company|your place}}?\n- six rooms\n- one coil';
const GREETING = 'Hello Marisol,';

async function withTemplate(twoway: Twoway, body = BODY): Promise<void> {
  const library = await twoway.openTab('pipeline.html#templates');
  await writeTemplate(library, { name: 'Frost', subject: 'Frost at {{company|your place}}', body });
  await library.close();
}

/** The page beside the panel, where Marisol is saved from her thread. */
async function besideThread(twoway: Twoway, url: string) {
  await withTemplate(twoway);
  const page = await twoway.openPage(url);
  const panel = await twoway.openSidePanel(page);
  await button(region(panel, 'Thread'), 'Save as lead').first().click();
  return { page, panel };
}

/** Chooses the template in the panel's draft. */
async function draftIn(panel: Page): Promise<Locator> {
  const draft = region(panel, 'Draft');
  await button(draft, 'Write draft').click();
  await draft.getByLabel('Template').selectOption('Frost');
  return draft;
}

/** Her record, whoever is on the page beside the panel. */
async function openMarisol(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await panel.getByRole('button', { name: MARISOL.name }).first().click();
}

/** Ctrl+Z is the page's own: it finds what was typed. */
async function takeOut(page: Page, box: Locator): Promise<void> {
  await page.bringToFront();
  for (let press = 0; press < 3 && (await box.innerText()).includes(GREETING); press += 1) await box.press('Control+z');
  await expect(box).not.toContainText(GREETING);
}

test("a draft goes into Gmail's reply with its formatting, and Ctrl+Z takes it out", async ({ twoway }) => {
  const { page, panel } = await besideThread(twoway, THREADS.answered);
  await addPart(page, '[role="main"]', gmailReply(MARISOL_MAIL));
  const draft = await draftIn(panel);
  const box = page.getByRole('textbox', { name: 'Message Body' });
  await box.click();
  await page.keyboard.type('PS');
  await page.keyboard.press('Home');
  await button(draft, 'Insert draft').click();
  await expect(region(panel, 'Notices')).toContainText('The draft is in the message box');
  await expect(box).toContainText(GREETING);
  await expect(box.locator('b')).toHaveText('Frost');
  await expect(box.locator('li').first()).toContainText('six rooms');
  expect((await twoway.database())['draftUses']).toMatchObject([{ channel: 'email', how: 'inserted' }]);
  expect(await box.innerText(), 'Their own words stand on their own line').toMatch(/\nPS$/);
  await takeOut(page, box);
  await expect(box).toHaveText('PS');
});

test('a new mail gets its subject; a reply to somebody else is refused, and copying stays', async ({ twoway }) => {
  const { page, panel } = await besideThread(twoway, THREADS.answered);
  await addPart(page, '[role="main"]', gmailReply(HENNING_MAIL));
  const draft = await draftIn(panel);
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText(`The message box goes to ${HENNING_MAIL}, and not to Marisol`);
  await expect(page.getByRole('textbox', { name: 'Message Body' })).toHaveText('');

  await addPart(page, 'body', gmailWindow(MARISOL_MAIL, HENNING_MAIL));
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('Several message boxes are open.');
  const box = page.getByRole('textbox', { name: 'Message Body, new' });
  await box.click();
  await button(draft, 'Insert draft').click();
  await expect(region(panel, 'Notices')).toContainText(`It also goes to ${HENNING_MAIL}.`);
  await expect(box).toContainText(GREETING);
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Frost at your place');
  expect((await twoway.database())['draftUses']).toHaveLength(1);
});

test('Outlook: its line for recipients is no box, the draft beside goes to another, a new mail takes it', async ({
  twoway,
}) => {
  const { page, panel } = await besideThread(twoway, OUTLOOK_THREADS.answered);
  const draft = await draftIn(panel);
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('The message box goes to halfdan@bystander.example');
  await addPart(page, 'body', outlookMail('Marisol Achterberg', MARISOL_MAIL));
  const box = page.getByRole('textbox', { name: 'New body' });
  await box.click();
  await button(draft, 'Insert draft').click();
  await expect(box).toContainText(GREETING);
  await expect(box.locator('b')).toHaveText('Frost');
  await expect(page.getByRole('textbox', { name: 'Add a subject' })).toHaveValue('Frost at your place');
  await takeOut(page, box);
});

test('LinkedIn: the draft goes in as plain text, in the conversation that is theirs alone', async ({ twoway }) => {
  await withTemplate(twoway);
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const draft = await draftIn(panel);
  await draft.getByLabel('By').selectOption('LinkedIn message');
  const other = await twoway.openPage(CONVERSATIONS.tobias);
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await panel
    .getByRole('button', { name: /Marisol/ })
    .first()
    .click();
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('The message box goes to Tobias');
  await other.close();

  const page = await twoway.openPage(CONVERSATIONS.marisol);
  await openMarisol(panel);
  const box = page.getByRole('textbox', { name: 'Write a message…' });
  await box.press('Control+Home');
  await button(region(panel, 'Draft'), 'Insert draft').click();
  await expect(box).toContainText(GREETING);
  await expect(box).toContainText('- six rooms');
  await expect(box.locator('b')).toHaveCount(0);
  await takeOut(page, box);
});

test('LinkedIn: in bubbles of its shadow root the one that the caret is in counts', async ({ twoway }) => {
  await withTemplate(twoway);
  const { panel } = await saveByPageButton(twoway, MARISOL);
  const draft = await draftIn(panel);
  const page = await twoway.openPage(BUBBLES.inShadowRoot);
  const boxes = page.getByRole('textbox', { name: 'Write a message…' });
  await expect(boxes).toHaveCount(2);
  await openMarisol(panel);
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('Several message boxes are open.');
  await boxes.first().click();
  await expect(region(panel, 'Thread')).toHaveCount(2);
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('The message box goes to Tobias');
  await boxes.last().click();
  await button(draft, 'Insert draft').click();
  await expect(boxes.last()).toContainText(GREETING);
  await takeOut(page, boxes.last());
});

test('an editor that takes nothing is said so, and one who is not to be written to gets no draft', async ({
  twoway,
}) => {
  await twoway.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, panel } = await besideThread(twoway, THREADS.answered);
  await addPart(page, '[role="main"]', gmailReply(MARISOL_MAIL));
  const box = page.getByRole('textbox', { name: 'Message Body' });
  await box.evaluate((element) => element.addEventListener('input', () => element.replaceChildren()));
  const draft = await draftIn(panel);
  await button(draft, 'Insert draft').click();
  await expect(draft.getByRole('alert')).toContainText('The page did not take the draft.');
  await expect(box).toHaveText('');
  expect((await twoway.database())['draftUses']).toEqual([]);
  await button(draft, 'Copy with formatting').click();
  await expect(draft.getByRole('alert')).toHaveCount(0);
  await expect(region(panel, 'Notices')).toContainText('Copied');

  await openMarisol(panel);
  await button(panel, 'Do not contact…').click();
  const form = panel.getByRole('form', { name: 'Do not contact' });
  await form.getByRole('textbox').fill('she asked');
  await button(form, 'Do not contact').click();
  await expect(draft).toContainText('No draft: do not contact, because she asked.');
  await expect(draft.getByRole('button')).toHaveCount(0);
});
