import type { Page } from 'playwright-core';
import { MARISOL_MAIL, THREADS } from '../support/example-threads';
import { button, region, row } from '../support/page-parts';
import { sayInPage } from '../support/say-in-page';
import { takePicture } from '../support/take-picture';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

/** The thread in which Marisol answered, with other words of hers, saved and logged. */
async function logAnswer(twoway: Twoway, words: string): Promise<Page> {
  const page = await twoway.openPage(THREADS.answered);
  await sayInPage(page, 'Thursday at ten suits me.', words);
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 2 already logged');
  return panel;
}

test('an absence moves the follow-up behind it and offers the substitute; a bounce marks the address as dead', async ({
  twoway,
}) => {
  const page = await twoway.openPage(THREADS.automatic);
  await sayInPage(page, 'until Monday 21 September', 'until 21 September 2093');
  const panel = await twoway.openSidePanel(page);
  const thread = region(panel, 'Thread');
  const [marisol, stores] = [row(thread, MARISOL_MAIL), row(thread, /^stores@/)];
  await expect(region(panel, 'Messages on this page')).toContainText('“out of the office”');
  await button(marisol, 'Save as lead').click();
  const followUp = region(panel, 'Follow-up');
  await followUp.getByRole('button', { name: /^Tomorrow/ }).click();
  await expect(followUp).toContainText(/tomorrow/i);
  await button(marisol, 'Log interaction').click();
  const notices = region(panel, 'Notices');
  await expect(notices).toContainText('Follow-up moved to');
  await expect(followUp).toContainText('Moved: back on');
  await takePicture(panel, 'reply-absence', 360);

  await button(region(panel, 'Timeline'), 'Save as lead: Henning Abiodun-Krog').click();
  const form = panel.getByRole('form', { name: 'The right stakeholder' });
  await expect(form.getByLabel('Name')).toHaveValue('Henning Abiodun-Krog');
  await button(form, 'Save as lead').click();
  await expect(notices).toContainText('Henning Abiodun-Krog is saved as a lead');
  await expect(button(region(panel, 'Timeline'), 'Open contact: Henning Abiodun-Krog')).toBeVisible();

  await button(stores, 'Save as lead').click();
  await button(stores, 'Log interaction').click();
  await expect(notices).toContainText('Marked as dead: stores@lindqvist-cold.example');
  await button(stores, 'Show below').click();
  await expect(panel.getByRole('list', { name: 'Dead addresses' })).toContainText('mail to it bounced');
  const { contacts = [], followUps } = await twoway.database();
  expect(contacts.find(({ name }) => name === 'Henning Abiodun-Krog')).toMatchObject({
    referredBy: contacts.find(({ emails }) => (emails as string[]).includes(MARISOL_MAIL))?.['id'],
  });
  expect(followUps).toMatchObject([{ awayUntil: { day: '2093-09-21' } }]);
  await button(notices, 'Undo').click();
  await expect(panel.getByRole('list', { name: 'Dead addresses' })).toBeHidden();

  await button(marisol, 'Show below').click();
  await button(region(panel, 'Timeline'), 'Open contact: Henning Abiodun-Krog').click();
  await expect(panel.getByRole('heading', { name: 'Henning Abiodun-Krog' })).toBeVisible();
});

test('what an answer wants is quoted, suggests an answer, and offers to nurture', async ({ twoway }) => {
  const panel = await logAnswer(twoway, 'We are interested. But not right now: write to me again in November 2093.');
  const timeline = region(panel, 'Timeline');
  await expect(timeline.getByRole('group', { name: 'What it may want' })).toContainText(
    'Asks the price “What would six rooms cost”',
  );
  await expect(region(panel, 'Messages on this page')).toContainText('Asks the price “What');
  const qualification = region(panel, 'Qualification');
  await expect(qualification).toContainText('0 of 3 answered');
  await qualification.scrollIntoViewIfNeeded();
  await takePicture(panel, 'reply-qualification', 360);
  await timeline.scrollIntoViewIfNeeded();
  await takePicture(panel, 'reply-intents', 360);
  await qualification.getByRole('button', { name: /^Take “Not now” for intent/ }).click();
  await expect(qualification).toContainText('1 of 3 answered');
  await timeline.getByRole('button', { name: /^Nurture until/ }).click();
  await expect(region(panel, 'Thread')).toContainText('Nurture');
  const { contacts, answers, interactions = [] } = await twoway.database();
  expect(contacts).toMatchObject([{ stage: 'nurture', nextFollowUpAt: new Date('2093-11-01T09:00').getTime() }]);
  const inbound = interactions.find(({ direction }) => direction === 'inbound');
  expect(answers).toMatchObject([{ criterion: 'intent', value: 'notNow', evidenceId: inbound?.['id'] }]);
});

test('who asks for no more mail is not to be contacted, until that is lifted with a reason', async ({ twoway }) => {
  const panel = await logAnswer(twoway, 'Please remove me from your list.');
  const banner = region(panel, 'Do not contact');
  await expect(region(panel, 'Notices')).toContainText('Marked as do not contact');
  await expect(banner).toContainText('remove me');
  await expect(region(panel, 'Follow-up')).toContainText('None is proposed: do not contact.');
  await expect(region(panel, 'Next best question')).toBeHidden();
  await expect(button(region(panel, 'Qualification'), 'Promote to prospect')).toBeDisabled();
  await takePicture(panel, 'reply-do-not-contact', 360);
  const popup = await twoway.openPopup();
  await expect(popup.getByRole('img', { name: 'Do not contact' })).toBeVisible();
  await popup.close();

  await button(banner, 'Lift…').click();
  await banner.getByRole('textbox', { name: 'Reason' }).fill('She rang us herself.');
  await button(banner, 'Lift').click();
  await expect(banner).toBeHidden();
  await expect(region(panel, 'Next best question')).toBeVisible();
  await button(region(panel, 'Notices'), 'Undo').click();
  await expect(banner).toBeVisible();
});
