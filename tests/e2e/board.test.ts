import type { Locator, Page } from 'playwright-core';
import { fillBoard } from '../support/fill-board';
import { lookAt } from '../support/look-at';
import { button, region } from '../support/page-parts';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

async function openBoard(twoway: Twoway): Promise<Page> {
  await fillBoard(twoway);
  const page = await twoway.openTab('pipeline.html');
  await expect(card(page, 'Ilse Maes')).toBeVisible();
  return page;
}

const card = (on: Page | Locator, name: string) => button(on, name);
const column = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const inTrial = (page: Page, name: string) => card(column(page, 'Prospect: Trial'), name);
const notices = (page: Page) => region(page, 'Notices');
const contactOf = async (twoway: Twoway, name: string) =>
  (await twoway.database())['contacts']?.find((contact) => contact['name'] === name);

/** The middle of what is shown of a part of the page. */
async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
}

/** The column that a lifted card is over. */
const underCard = (page: Page) => page.locator('[data-lane].outline-dashed');
const lane = (page: Page, key: string) => page.locator(`[data-lane="${key}"]`);

async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

test('a card is dragged by mouse into a step at once; a press on Undo takes it back', async ({ twoway }) => {
  const page = await openBoard(twoway);
  await expect(column(page, 'Prospect: In no step')).toContainText('€12,500');
  await expect(
    region(page, 'Prospect').getByRole('heading', { name: 'Prospect', exact: true }).locator('..'),
  ).toContainText('€12,500');
  await dragByMouse(page, card(page, 'Wen Zhao'), lane(page, 'prospect/trial'));
  await expect(inTrial(page, 'Wen Zhao')).toBeVisible();
  await expect(notices(page)).toContainText('Wen Zhao: Prospect → Prospect: Trial');
  expect(await contactOf(twoway, 'Wen Zhao')).toMatchObject({ stage: 'prospect', subStage: 'trial' });
  await button(notices(page), 'Undo').click();
  await expect(card(column(page, 'Prospect: In no step'), 'Wen Zhao')).toBeVisible();
  expect(await contactOf(twoway, 'Wen Zhao')).not.toHaveProperty('subStage');
});

test('Ctrl+Z takes back the last move; in a field it takes back what was typed', async ({ twoway }) => {
  const page = await openBoard(twoway);
  await dragByMouse(page, card(page, 'Wen Zhao'), lane(page, 'prospect/trial'));
  await expect(notices(page)).toContainText('Wen Zhao: Prospect → Prospect: Trial');
  await page.getByRole('combobox', { name: 'Search contacts' }).click();
  await page.keyboard.type('wen');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Search contacts' })).not.toHaveValue('wen');
  await page.keyboard.press('Escape');
  await expect(inTrial(page, 'Wen Zhao')).toBeVisible();
  await inTrial(page, 'Wen Zhao').focus();
  await page.keyboard.press('Control+z');
  await expect(notices(page)).toContainText('Undone: ');
  await expect(card(column(page, 'Prospect: In no step'), 'Wen Zhao')).toBeVisible();
  expect(await contactOf(twoway, 'Wen Zhao')).not.toHaveProperty('subStage');
});

test('Space lifts, arrows move, Space drops, Escape puts back, and all of it is said', async ({ twoway }) => {
  const page = await openBoard(twoway);
  const said = page.locator('[id^=DndLiveRegion]');
  await card(page, 'Ilse Maes').focus();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Lifted Ilse Maes in Lead.');
  await expect(underCard(page)).toHaveAttribute('data-lane', 'lead');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Ilse Maes is over Prospect. It asks only for what the policy still misses.');
  await page.keyboard.press('Escape');
  await expect(said).toContainText('Ilse Maes stays in Lead. Nothing was moved.');
  await expect(card(page, 'Ilse Maes')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Lifted Ilse Maes in Lead.');
  await expect(underCard(page)).toHaveAttribute('data-lane', 'lead');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('is over Prospect.');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('is over Prospect: Demo booked.');
  await page.keyboard.press('Space');
  await expect(notices(page)).toContainText('Ilse Maes: Lead → Prospect: Demo booked');
  await expect(card(column(page, 'Prospect: Demo booked'), 'Ilse Maes')).toBeFocused();
  expect(await contactOf(twoway, 'Ilse Maes')).toMatchObject({ stage: 'prospect', subStage: 'demo' });
  const events = (await twoway.database())['events'] ?? [];
  expect(events.filter(({ to }) => to === 'prospect').at(-1)).not.toHaveProperty('override', true);
});

test('what the policy misses is shown, and goes past it only with a reason', async ({ twoway }) => {
  const page = await openBoard(twoway);
  const dialog = page.getByRole('dialog', { name: 'Move Bruno Castell to Prospect' });
  await dragByMouse(page, card(page, 'Bruno Castell'), lane(page, 'prospect'));
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(column(page, 'Lead'), 'Bruno Castell')).toBeFocused();
  await dragByMouse(page, card(page, 'Bruno Castell'), lane(page, 'prospect'));
  await expect(dialog).toContainText('Still missing for a promotion');
  await expect(button(dialog, 'Promote to prospect')).toBeDisabled();
  await expect(card(column(page, 'Lead'), 'Bruno Castell')).toBeAttached();
  await button(dialog, 'Promote anyway…').click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Met at the fair');
  await button(dialog, 'Promote anyway').click();
  await expect(dialog).toBeHidden();
  await expect(card(column(page, 'Prospect: In no step'), 'Bruno Castell')).toBeVisible();
  const events = (await twoway.database())['events'] ?? [];
  expect(events).toContainEqual(expect.objectContaining({ override: true, reason: 'Met at the fair' }));
});

test('a list of places moves by keyboard: nurture asks when, backwards asks why', async ({ twoway }) => {
  const page = await openBoard(twoway);
  await card(page, 'Dario Conti').focus();
  await page.keyboard.press('m');
  const where = page.getByRole('dialog', { name: 'Move Dario Conti to …' });
  await button(where, 'Nurture…').click();
  const when = page.getByRole('form', { name: 'Nurture: no for now' });
  await button(when, 'In a month').click();
  await button(when, 'Nurture').click();
  await expect(page.getByRole('button', { name: 'Open nurture, 1 contact' })).toBeVisible();
  expect(await contactOf(twoway, 'Dario Conti')).toMatchObject({ stage: 'nurture' });
  await page.getByRole('button', { name: 'Open nurture, 1 contact' }).click();
  await expect(card(column(page, 'Nurture'), 'Dario Conti')).toBeVisible();
  await button(page, 'Move Wen Zhao to…').click();
  await button(page, 'Lead…').click();
  const why = page.getByRole('form', { name: 'Prospect → Lead' });
  await expect(button(why, 'Change stage')).toBeDisabled();
  await page.keyboard.type('Wrong company');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(column(page, 'Lead'), 'Wen Zhao')).toBeFocused();
});

test('a finger that rests on a card lifts it', async ({ twoway }) => {
  const page = await openBoard(twoway);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const [start, end] = [await middleOf(card(page, 'Dario Conti')), await middleOf(lane(page, 'prospect/demo'))];
  await touch('touchStart', [start]);
  await expect(page.locator('[data-lifted]')).toBeAttached();
  await touch('touchMove', [{ x: (start.x + end.x) / 2, y: end.y }]);
  await touch('touchMove', [end]);
  await expect(page.locator('[id^=DndLiveRegion]')).toContainText('is over Prospect: Demo booked');
  await touch('touchEnd', []);
  await expect(card(column(page, 'Prospect: Demo booked'), 'Dario Conti')).toBeVisible();
});

test('what moves in one window moves in the other, also after the worker was killed', async ({ twoway }) => {
  const page = await openBoard(twoway);
  const other = await twoway.openTab('pipeline.html#board');
  await expect(card(column(other, 'Prospect: In no step'), 'Wen Zhao')).toBeVisible();
  await twoway.killWorker();
  await button(other, 'Move Wen Zhao to…').click();
  await button(other, 'Prospect: Trial').click();
  await expect(inTrial(other, 'Wen Zhao')).toBeFocused();
  await page.bringToFront();
  await expect(inTrial(page, 'Wen Zhao')).toBeVisible();
});

test('who is removed while the card is lifted is not moved, and the board says so', async ({ twoway }) => {
  const page = await openBoard(twoway);
  const [start, end] = [await middleOf(card(page, 'Wen Zhao')), await middleOf(lane(page, 'prospect/trial'))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await twoway.desk.evaluate('boardFiller.remove("Wen Zhao")');
  await expect(column(page, 'Prospect: In no step').getByRole('listitem')).toHaveCount(1);
  await page.mouse.up();
  await expect(page.getByText('Wen Zhao was not moved.')).toBeVisible();
  await expect(lane(page, 'prospect/trial')).toContainText('Nobody here');
});

test('an empty pipeline says what fills it', async ({ twoway }) => {
  const page = await twoway.openTab('pipeline.html');
  await expect(page.getByRole('main', { name: 'Board' })).toContainText('Nobody here yet');
});

test('an opportunity begins with a deal, whose amount stands in the column', async ({ twoway }) => {
  const page = await openBoard(twoway);
  await button(page, 'Move Dario Conti to…').click();
  await button(page, 'Opportunity…').click();
  const dialog = page.getByRole('dialog', { name: 'Move Dario Conti to Opportunity' });
  await button(dialog, 'Open a deal').click();
  const deal = dialog.getByRole('form', { name: 'New deal' });
  await deal.getByRole('textbox', { name: /^Amount/ }).fill('4000');
  await button(deal, 'Open deal').click();
  await expect(dialog).toBeHidden();
  await expect(card(column(page, 'Opportunity'), 'Dario Conti')).toBeFocused();
  await expect(region(page, 'Opportunity')).toContainText('4,000');
});

test('light and dark, wide and narrow, with a question open: it hinders nobody', async ({ twoway }) => {
  test.setTimeout(90_000);
  const page = await openBoard(twoway);
  expect(await lookAt(page, 'board', 1280)).toEqual([]);
  expect(await lookAt(page, 'board-4k', 3840)).toEqual([]);
  expect(await lookAt(page, 'board-narrow', 400)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await button(page, 'Move Bruno Castell to…').click();
  expect(await lookAt(page, 'board-places', 1280)).toEqual([]);
  await button(page, 'Prospect: Trial…').click();
  await button(page, 'Promote anyway…').click();
  expect(await lookAt(page, 'board-question', 1280)).toEqual([]);
});
