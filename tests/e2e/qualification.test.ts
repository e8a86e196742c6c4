import type { Page } from 'playwright-core';
import { answerCheck } from '../support/answer-check';
import { MARISOL } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { button, region, row } from '../support/page-parts';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

const qualification = (panel: Page) => region(panel, 'Qualification');
const line = (panel: Page, name: RegExp) => qualification(panel).getByRole('button', { name });
const checks = (panel: Page) => panel.getByRole('list', { name: 'Three checks' });

async function choose(panel: Page, from: string, to: string): Promise<void> {
  await button(qualification(panel), from).click();
  await panel.getByRole('menuitem', { name: to }).click();
  await expect(button(qualification(panel), to)).toBeVisible();
}

test('a budget answered under BANT shows as Money under CHAMP, and decides the intent', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  await choose(panel, 'Three checks', 'BANT');
  await line(panel, /^Budget/).click();
  await answerCheck(panel, 'Budget', 'Not now');
  await expect(checks(panel)).toContainText('Intent Not nowfrom Budget');
  await expect(button(panel, 'Nurture until…')).toBeVisible();
  await takePicture(panel, 'qualification-bant');
  await choose(panel, 'BANT', 'CHAMP');
  await expect(line(panel, /^Money Budget/)).toContainText('Not now');
  await choose(panel, 'CHAMP', 'Three checks');
  await expect(row(qualification(panel), 'Is there a problem we solve')).toContainText('Not now from Budget');
  await answerCheck(panel, 'Intent', 'Yes');
  await expect(button(panel, 'Nurture until…')).toBeHidden();
  const { answers, interactions } = await twoway.database();
  expect(answers).toHaveLength(2);
  const budget = answers?.find(({ criterion }) => criterion === 'budget');
  expect(interactions?.map(({ id }) => id)).toContain(budget?.['evidenceId']);
});

test('the next best question stands over the thread, and its answer brings the next one', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  const next = region(panel, 'Next best question');
  await expect(next).toContainText('Target market');
  await button(next, 'Ways to ask').click();
  await expect(next.getByRole('listitem')).toHaveCount(3);
  await next.getByRole('button', { name: /^Copy: How many people/ }).click();
  await expect(button(next, 'Copied')).toBeVisible();
  await takePicture(panel, 'qualification-next-question');
  await button(next, 'Yes').click();
  await expect(next).toContainText('Intent');
  await button(next, 'Yes').click();
  await button(next, 'Not now').click();
  await expect(next).toBeHidden();
});

test('what is answered for the company shows on a colleague, and so does the buying group', async ({ twoway }) => {
  const { panel } = await saveByPageButton(twoway, MARISOL);
  await answerCheck(panel, 'Target market', 'Yes');
  await answerCheck(panel, 'Authority', 'No');
  await button(panel, 'Save the right stakeholder…').click();
  const form = panel.getByRole('form', { name: 'The right stakeholder' });
  await form.getByLabel('Name').fill('Henning Abiodun-Krog');
  await form.getByLabel(`Keep ${MARISOL.name} as`).selectOption('Champion');
  await button(form, 'Save as lead').click();
  await expect(row(region(panel, 'Buying group'), /^Marisol/)).toContainText('Champion');
  await openInPipeline(panel, 'Henning Abiodun-Krog');
  await expect(row(qualification(panel), 'Do region, industry')).toContainText('for the whole company');
  await expect(qualification(panel).getByRole('radiogroup', { name: 'Target market' }).getByLabel('Yes')).toBeChecked();
  const group = region(panel, 'Buying group');
  await expect(row(group, /^Marisol/)).toContainText('no answer yet');
  await expect(row(group, 'Henning Abiodun-Krog')).toContainText(`named by ${MARISOL.name}`);
  await group.getByLabel('Their part').selectOption('Economic buyer');
  await expect(row(group, 'Henning Abiodun-Krog')).toContainText('Economic buyer');
  await group.scrollIntoViewIfNeeded();
  await takePicture(panel, 'qualification-buying-group');
  await button(region(panel, 'Notices'), 'Undo').last().click();
  await expect(row(group, 'Henning Abiodun-Krog')).toContainText('No role yet');
});

test('an own framework is made in the options, and a promotion needs what it requires', async ({ twoway }) => {
  const { panel } = await openAnsweredThread(twoway, { log: true });
  await expect(button(panel, 'Promote to prospect')).toBeEnabled();
  await makeOwnFramework(twoway);
  await panel.bringToFront();
  await expect(button(qualification(panel), 'Cold rooms first')).toBeVisible();
  await expect(panel.getByText('Budget is not answered yet.')).toBeVisible();
  await expect(button(panel, 'Promote to prospect')).toBeDisabled();
  const next = region(panel, 'Next best question');
  await expect(next).toContainText('Budget');
  await button(next, 'Yes').click();
  await expect(button(panel, 'Promote to prospect')).toBeEnabled();
  await button(panel, 'Promote to prospect').click();
  await expect(region(panel, 'Thread')).toContainText('Prospect');
});

async function openInPipeline(panel: Page, name: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Pipeline' }).click();
  await row(region(panel, 'Pipeline'), name).getByRole('button').click();
}

async function makeOwnFramework(twoway: Twoway): Promise<void> {
  const options = await twoway.openTab('options.html');
  await options.getByRole('radio', { name: 'Our framework' }).check();
  const editor = region(options, 'Own framework');
  await editor.getByLabel('Name').fill('Cold rooms first');
  await editor.getByRole('radiogroup', { name: 'What budget is for' }).getByLabel('Required').check();
  await editor.getByRole('button', { name: 'Move budget up' }).focus();
  await options.keyboard.press('Alt+ArrowUp');
  await options.keyboard.press('Alt+ArrowUp');
  await expect(editor.getByRole('list', { name: 'Criteria' }).getByRole('listitem').first()).toContainText('Budget');
  await button(editor, 'Add metrics').click();
  await expect(editor.getByRole('listitem', { name: 'Metrics, 5 of 5' })).toBeVisible();
  await editor.scrollIntoViewIfNeeded();
  await takePicture(options, 'qualification-options', 900);
  await takePicture(options, 'qualification-options-narrow');
  await options.close();
}
