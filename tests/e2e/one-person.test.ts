import type { Page } from 'playwright-core';
import { MARISOL } from '../support/example-people';
import { MARISOL_MAIL, THREADS } from '../support/example-threads';
import { button, region, row } from '../support/page-parts';
import { openThread, saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import { expect, test } from './fixtures';

const COMPANY = 'Quillfjord Instruments';

async function logByHand(panel: Page, note: string): Promise<void> {
  await button(region(panel, 'Timeline'), 'Log interaction').click();
  await panel.getByRole('textbox', { name: 'Note' }).fill(note);
  await button(panel.getByRole('form', { name: 'What happened' }), 'Log interaction').click();
  await expect(row(region(panel, 'Timeline'), note)).toBeVisible();
}

test('one person saved from a profile and from a thread becomes one contact, and two again from the history', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await logByHand(panel, 'Rang the procurement desk');
  await openThread(twoway, panel, THREADS.answered);
  const thread = region(panel, 'Thread');
  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 2 already logged');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await expect(panel.getByText('possible duplicate')).toHaveCount(0);

  // The rep learns where the writer of the mails works.
  const pipeline = region(panel, 'Pipeline');
  await pipeline.getByRole('listitem').first().getByRole('button').click();
  const contact = region(panel, 'Contact');
  await button(contact, 'Edit').click();
  for (const [field, value] of [
    ['Job title', 'Buyer'],
    ['Company', COMPANY],
  ] as const) {
    await button(contact, `Edit ${field.toLowerCase()}`).click();
    await contact.getByRole('textbox', { name: field }).fill(value);
    await panel.keyboard.press('Enter');
    await expect(button(contact, `Edit ${field.toLowerCase()}`)).toBeVisible();
  }
  await button(contact, 'Edit').click();
  const known = region(panel, 'Possible duplicate');
  await expect(known).toContainText(`Same name, and both at ${COMPANY}`);

  await button(panel, 'Back to the pipeline').click();
  await button(panel, '1 possible duplicate').click();
  const pair = panel.getByRole('list', { name: 'Possible duplicates' }).getByRole('listitem');
  await expect(pair).toContainText(MARISOL_MAIL);
  await takePicture(panel, 'possible-duplicates', undefined);
  await button(pair, 'Same person…').press('Enter');
  await expect(panel.getByRole('form', { name: 'Merge into one contact' })).toContainText(MARISOL_MAIL);
  await takePicture(panel, 'merge', undefined);
  await panel.keyboard.press('Escape');
  await expect(button(pair, 'Same person…')).toBeVisible();
  await button(pair, 'Same person…').press('Enter');
  // What the rep typed is proposed; the other side is one key away.
  await expect(panel.getByRole('radio', { name: 'Buyer' })).toBeFocused();
  await expect(panel.getByRole('radio', { name: 'Buyer' })).toBeChecked();
  await panel.keyboard.press('ArrowLeft');
  await expect(panel.getByRole('radio', { name: 'Head of Procurement' })).toBeChecked();
  await panel.keyboard.press('Enter');

  const timeline = region(panel, 'Timeline');
  await expect(region(panel, 'Relationship')).toContainText('Two-way · they answered');
  await expect(timeline.getByRole('listitem')).toHaveCount(3);
  await expect(contact.getByRole('link', { name: 'Profile' })).toBeVisible();
  await expect(contact).toContainText(`Head of Procurement at ${COMPANY}`);
  await expect(known).toHaveCount(0);
  await expect.poll(async () => (await twoway.database())['contacts']).toHaveLength(1);
  await logByHand(panel, 'Asked for the price list');
  await expect(timeline.getByRole('listitem')).toHaveCount(4);
  await takePicture(panel, 'merged', undefined);

  await button(panel, 'History').click();
  const merge = row(region(panel, 'History'), new RegExp(`^Merged with ${MARISOL.name}`));
  await button(merge, 'Undo').click();
  await expect(merge).toContainText('undone');
  await expect(timeline.getByRole('listitem')).toHaveCount(2);
  await expect(row(timeline, 'Asked for the price list')).toBeVisible();
  await expect(region(panel, 'Relationship')).toContainText('One-way');
  await button(panel, 'Back to the pipeline').click();
  await region(panel, 'Pipeline').getByRole('listitem').first().getByRole('button').click();
  const { contacts = [], interactions = [] } = await twoway.database();
  const owner = (field: string) => contacts.find((one) => one[field] !== undefined && (one[field] as unknown[]).length);
  const [fromMail, fromProfile] = [owner('emails'), owner('linkedinSlug')];
  expect(fromMail?.['id']).not.toBe(fromProfile?.['id']);
  const notesOf = (id: unknown) => interactions.filter(({ contactId }) => contactId === id).length;
  expect([notesOf(fromMail?.['id']), notesOf(fromProfile?.['id'])]).toEqual([2, 2]);

  const again = region(panel, 'Possible duplicate');
  await button(again, 'Not the same').click();
  await expect(again).toHaveCount(0);
  await button(panel, 'Back to the pipeline').click();
  await expect(panel.getByText('possible duplicate')).toHaveCount(0);
});

test('two contacts whom nothing links become one where the rep says so, and a prospect tells how it became one', async ({
  twoway,
}) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await openThread(twoway, panel, THREADS.answered);
  const thread = region(panel, 'Thread');
  await button(thread, 'Save as lead').click();
  await button(thread, 'Log interaction').click();
  await expect(thread).toContainText('0 new, 2 already logged');
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  const people = region(panel, 'Pipeline').getByRole('listitem');
  await people.filter({ hasText: 'Head of Procurement' }).getByRole('button').click();
  const contact = region(panel, 'Contact');
  await button(contact, 'Edit').click();

  // An address that belongs to the other one is no dead end.
  await button(contact, 'Edit mail').click();
  await contact.getByRole('textbox', { name: 'Mail' }).fill(`${MARISOL_MAIL}\nmarisol@home.example`);
  await button(contact, 'Save').click();
  await expect(contact.getByRole('status')).toContainText('Are they one person?');
  await takePicture(panel, 'taken-address', undefined);
  await button(contact, `Merge with ${MARISOL.name}…`).click();
  await expect(contact.getByRole('form', { name: 'Merge into one contact' })).toBeVisible();
  await button(contact, 'Cancel').last().click();
  await button(contact, 'Cancel').click();

  await button(contact, 'Merge with…').click();
  const choice = region(panel, 'Merge with');
  await choice.getByRole('searchbox', { name: 'Search contacts' }).fill('marisol');
  await takePicture(panel, 'merge-with', undefined);
  await choice.getByRole('listitem').getByRole('button').click();
  await button(contact, 'Merge').click();
  await expect.poll(async () => (await twoway.database())['contacts']).toHaveLength(1);
  await button(contact, 'Edit').click();

  await button(panel, 'Promote to prospect').click();
  await button(contact, 'How did this become a prospect?').click();
  const how = region(panel, 'How this became a prospect');
  await expect(how).toContainText('Promoted by you');
  await expect(how).toContainText('They to you');
  await expect(how).toContainText('two of our rooms iced up last month');
  await expect(how.getByRole('link', { name: 'Open the conversation' })).toHaveAttribute('href', /mail\.google\.com/);
  await takePicture(panel, 'how-prospect', undefined);
  await button(how, 'Show in the timeline').press('Enter');
  await expect(row(region(panel, 'Timeline'), 'two of our rooms iced up')).toBeFocused();

  await button(panel, 'History').click();
  const history = region(panel, 'History');
  await takePicture(panel, 'history', undefined);
  await button(row(history, 'Merged with'), 'Undo').click();
  await expect(row(history, 'Undid: Merged with')).toBeVisible();
  await expect.poll(async () => (await twoway.database())['contacts']).toHaveLength(2);
  await button(row(history, /^Merged with/), 'Redo').click();
  await expect.poll(async () => (await twoway.database())['contacts']).toHaveLength(1);
  await expect(row(history, 'Redid: Merged with')).toBeVisible();
  await takePicture(panel, 'history-redone', undefined);
});
