import { fillDay } from '../support/fill-day';
import { lookAt } from '../support/look-at';
import { button, region, row } from '../support/page-parts';
import { expect, test } from './fixtures';

test('the day by keyboard: from open to done, the next touch, and back', async ({ twoway }) => {
  await fillDay(twoway);
  const popup = await twoway.openPopup();
  const [answered, overdue] = [region(popup, 'Answered you'), region(popup, 'Overdue')];
  await expect(row(answered, 'Ilse Maes')).toContainText('“What would two of them cost?”');
  await expect(row(answered, 'Ilse Maes')).toContainText('Two-way');
  await expect(row(overdue, 'Oskar Brandt')).toContainText('No answer so far');
  await expect(row(overdue, 'Oskar Brandt')).toContainText('One-way');

  await popup.keyboard.press('j');
  await expect(popup.getByRole('button', { name: 'Ilse Maes' })).toBeFocused();
  await popup.keyboard.press('j');
  await popup.keyboard.press('d');
  await expect(popup.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await popup.keyboard.press('2');
  await expect(row(overdue, 'Oskar Brandt')).toHaveCount(0);
  await expect(region(popup, 'Notices')).toContainText('Follow-up done: no answer');
  await expect(region(popup, 'What next')).toContainText('Oskar Brandt');
  await popup.keyboard.press('Escape');
  await expect(region(popup, 'What next')).toHaveCount(0);
  await popup.keyboard.press('u');
  await expect(row(overdue, 'Oskar Brandt')).toBeVisible();

  // The one who came back has the focus.
  await expect(popup.getByRole('button', { name: 'Oskar Brandt' })).toBeFocused();
  await popup.keyboard.press('k');
  await popup.keyboard.press('s');
  await popup.keyboard.press('1');
  await expect(answered).toHaveCount(0);
  await expect(row(region(popup, 'Next'), 'Ilse Maes')).toContainText('tomorrow');
  await button(region(popup, 'Notices'), 'Undo').click();
  await expect(row(answered, 'Ilse Maes')).toBeVisible();
});

test('whenever the rep says: what is typed is no key of the day', async ({ twoway }) => {
  await fillDay(twoway);
  const popup = await twoway.openPopup();
  const overdue = region(popup, 'Overdue');
  await popup.getByRole('button', { name: 'Oskar Brandt' }).focus();
  await popup.keyboard.press('s');
  await popup.keyboard.press('4');
  await popup.keyboard.type('thurs 4');
  await expect(popup.getByRole('textbox', { name: 'Day and time' })).toHaveValue('thurs 4');
  await popup.keyboard.press('Enter');
  await expect(row(overdue, 'Oskar Brandt')).toHaveCount(0);
  await expect(region(popup, 'Notices')).toContainText('Snoozed until');
  const { followUps } = await twoway.database();
  expect(followUps).toContainEqual(
    expect.objectContaining({ when: expect.objectContaining({ wall: expect.stringMatching(/T16:00$/) }) }),
  );
});

test('several are snoozed at once, and one Undo brings all of them back', async ({ twoway }) => {
  await fillDay(twoway);
  const popup = await twoway.openPopup();
  const overdue = region(popup, 'Overdue');
  await button(overdue, 'Select all overdue').click();
  await expect(region(popup, 'Selected')).toContainText('2 selected');
  await popup.keyboard.press('s');
  await popup.keyboard.press('3');
  await expect(overdue).toHaveCount(0);
  await expect(region(popup, 'Notices')).toContainText('2 follow-ups snoozed until');
  const { events } = await twoway.database();
  expect(events?.filter(({ type }) => type === 'followUpsSnoozed')).toHaveLength(1);
  await button(region(popup, 'Notices'), 'Undo').click();
  await expect(row(overdue, 'Oskar Brandt')).toBeVisible();
  await expect(row(overdue, 'Priya Nair')).toBeVisible();
  await expect(region(popup, 'Selected')).toHaveCount(0);
});

test('a call is logged in two clicks, and a wrong number is offered to go', async ({ twoway }) => {
  await fillDay(twoway);
  const popup = await twoway.openPopup();
  const oskar = row(popup, 'Oskar Brandt');
  await button(oskar, 'Call').click();
  await expect(oskar.getByRole('link', { name: '+49 (0)555 0100 22' })).toHaveAttribute('href', 'tel:+49555010022');
  await button(oskar, 'Wrong number').click();
  await expect(oskar).toContainText('Wrong number');
  await button(region(popup, 'What next'), 'Remove +49 (0)555 0100 22').click();
  await expect(region(popup, 'What next')).toHaveCount(0);
  const { contacts, interactions } = await twoway.database();
  expect(contacts?.find(({ name }) => name === 'Oskar Brandt')?.['phones']).toEqual([]);
  expect(interactions?.find(({ kind }) => kind === 'call')).toMatchObject({
    ...{ channel: 'call', direction: 'outbound', callOutcome: 'wrongNumber' },
  });

  await button(oskar, 'Call').click();
  await button(oskar, 'Talked').click();
  await expect(region(popup, 'Notices')).toContainText('They answered: the follow-up that waited for it is done');
  await expect(oskar).toHaveCount(0);
  await button(region(popup, 'What next'), 'Tomorrow').click();
  await expect(row(region(popup, 'Next'), 'Oskar Brandt')).toContainText('tomorrow');
  await expect(oskar).toContainText('Two-way');
});

test('the agenda of a meeting is drawn from open questions, and the rep’s own is kept', async ({ twoway }) => {
  await fillDay(twoway);
  const popup = await twoway.openPopup();
  const tomas = row(region(popup, 'Today'), 'Tomás Vela').first();
  await expect(region(tomas, 'Agenda').getByRole('listitem').first()).toContainText('Target market');
  await button(tomas, 'Edit agenda').click();
  await popup.getByLabel('One point a line').fill('The trial\nPrices');
  await button(tomas, 'Keep agenda').click();
  await expect(region(tomas, 'Agenda').getByRole('listitem')).toHaveText(['The trial', 'Prices']);
});

test('nobody yet, the help sheet, and every state of the day hinder nobody', async ({ twoway }) => {
  const empty = await twoway.openTab('popup.html');
  await expect(empty.getByText('Your day begins with somebody')).toBeVisible();
  expect(await lookAt(empty, 'popup-first-run')).toEqual([]);
  await empty.close();
  await fillDay(twoway);
  const popup = await twoway.openTab('popup.html');
  await expect(region(popup, 'Answered you')).toBeVisible();
  expect(await lookAt(popup, 'popup-day')).toEqual([]);
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  await popup.keyboard.press('d');
  await popup.keyboard.press('2');
  await expect(region(popup, 'What next')).toBeVisible();
  expect(await lookAt(popup, 'popup-what-next')).toEqual([]);
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('a');
  await popup.keyboard.press('s');
  await expect(popup.getByRole('group', { name: 'Snooze all until' })).toBeVisible();
  expect(await lookAt(popup, 'popup-selected')).toEqual([]);
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog', { name: 'Keyboard' })).toContainText('Snooze: tomorrow');
  expect(await lookAt(popup, 'popup-help')).toEqual([]);
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await popup.keyboard.press('/');
  await popup.keyboard.type('kelly d');
  await expect(popup.getByRole('searchbox', { name: 'Search contacts' })).toHaveValue('kelly d');
  await expect(popup.getByRole('group', { name: 'How did it go?' })).toHaveCount(0);
});
