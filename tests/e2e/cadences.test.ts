import type { Page } from 'playwright-core';
import { RURIK, TOBIAS } from '../support/example-people';
import { type MadeMessage, mailPage, threadHtml } from '../support/gmail-page';
import { lookAt } from '../support/look-at';
import { button, region, row } from '../support/page-parts';
import type { PageServer } from '../support/page-server';
import { saveByPageButton } from '../support/save-by-page-button';
import { takePicture } from '../support/take-picture';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
const HOUR_MS = 3_600_000;
const PAGE_WIDTH = 1280;

/** Gmail's ids begin with the time at which the message was sent. */
const idAt = (time: number) => (BigInt(time) << 20n).toString(16);

/** Serves a thread with Marisol that begins with our mail of an hour ago, and opens it. */
async function openThread(twoway: Twoway, server: PageServer, begun: number, ...answers: MadeMessage[]): Promise<Page> {
  const id = idAt(begun);
  const url = `https://mail.google.com/mail/u/0/#inbox/${id}`;
  const ours = { id, from: NOOR, to: [MARISOL], body: 'Shall we send a cold room?' };
  server.put(url, mailPage(threadHtml({ id, messages: [ours, ...answers] }), NOOR.address));
  return twoway.openPage(url);
}

async function cadenceFromExample(twoway: Twoway): Promise<Page> {
  const tab = await twoway.openTab('pipeline.html#cadences');
  await button(tab, 'From the example: Awareness').click();
  await button(tab, 'Save cadence').click();
  await expect(tab.getByRole('heading', { name: /^Awareness/ })).toBeVisible();
  return tab;
}

test('a cadence is made, three are put on it, a step is done, and who answers leaves it until Undo', async ({
  twoway,
  server,
}) => {
  await saveByPageButton(twoway, RURIK);
  await saveByPageButton(twoway, TOBIAS);
  const begun = Date.now() - HOUR_MS;
  const first = await openThread(twoway, server, begun);
  const panel = await twoway.openSidePanel(first);
  await button(region(panel, 'Thread'), 'Save as lead').click();
  await expect(region(panel, 'Follow-up')).toBeVisible();

  const tab = await twoway.openTab('pipeline.html#cadences');
  await expect(tab.getByText('No cadence yet')).toBeVisible();
  expect(await lookAt(tab, 'cadences-none', PAGE_WIDTH)).toEqual([]);
  await button(tab, 'From the example: Awareness').click();
  await button(tab, 'Move step 2 up').press('Enter');
  await button(tab, 'Move step 2 up').press('Enter');
  expect(await lookAt(tab, 'cadence-editor', PAGE_WIDTH)).toEqual([]);
  await button(tab, 'Save cadence').click();
  await button(tab, 'Put people on it…').click();
  await button(tab, 'Select all shown').click();
  await expect(tab.getByText('3 selected, 3 of 3 shown can be put on it')).toBeVisible();
  expect(await lookAt(tab, 'cadence-enrol', PAGE_WIDTH)).toEqual([]);
  await button(tab, 'Put 3 on it').click();
  const people = region(tab, 'On it now');
  await expect(row(people, 'Step 1 of 5: Comment on a post')).toHaveCount(3);

  // The panel shows what is in front.
  await first.bringToFront();
  const [followUp, cadence] = [region(panel, 'Follow-up'), region(panel, 'Cadence')];
  await expect(followUp).toContainText('Step 1 of 5, Awareness: Comment on a post');
  await expect(cadence).toContainText('On Awareness, step 1 of 5');
  await button(followUp, 'Done').first().click();
  await expect(followUp).toContainText('Step 2 of 5, Awareness: Share content');
  await expect(row(people, 'Step 2 of 5: Share content')).toContainText(MARISOL.name);
  expect(await lookAt(tab, 'cadence-one', PAGE_WIDTH)).toEqual([]);
  await cadence.scrollIntoViewIfNeeded();
  await takePicture(panel, 'cadence-panel');
  await button(tab, 'All cadences').click();
  await expect(tab.getByText('On it')).toBeVisible();
  await takePicture(tab, 'cadences', PAGE_WIDTH);

  const answer = { id: idAt(Date.now()), from: MARISOL, to: [NOOR], body: 'Please do, by May.' };
  await openThread(twoway, server, begun, answer);
  await button(region(panel, 'Thread'), 'Log interaction').click();
  const notices = region(panel, 'Notices');
  await expect(notices).toContainText('Left the cadence Awareness: they answered');
  await expect(button(cadence, 'Put on a cadence…')).toBeVisible();
  await expect(followUp).not.toContainText('Awareness');
  await takePicture(panel, 'cadence-left');
  await button(notices, 'Undo').click();
  await expect(cadence).toContainText('On Awareness, step 2 of 5');
  await expect(followUp).toContainText('Step 2 of 5, Awareness: Share content');
});

test('an absence puts the step off until they are back', async ({ twoway, server }) => {
  await cadenceFromExample(twoway);
  const begun = Date.now() - HOUR_MS;
  const first = await openThread(twoway, server, begun);
  const panel = await twoway.openSidePanel(first);
  await button(region(panel, 'Thread'), 'Save as lead').click();
  const cadence = region(panel, 'Cadence');
  await button(cadence, 'Put on a cadence…').click();
  await panel.getByRole('menuitem', { name: 'Awareness' }).click();
  await expect(cadence).toContainText('On Awareness, step 1 of 5');

  const body = 'I am out of the office until 21 September 2093. In urgent cases write to the front desk.';
  await openThread(twoway, server, begun, { id: idAt(Date.now()), from: MARISOL, to: [NOOR], body });
  await button(region(panel, 'Thread'), 'Log interaction').click();
  await expect(region(panel, 'Notices')).toContainText('Awareness waits: back on');
  await expect(cadence).toContainText('paused: back on');
  await cadence.scrollIntoViewIfNeeded();
  await takePicture(panel, 'cadence-paused');
  const { enrolments, followUps = [] } = await twoway.database();
  expect(enrolments).toMatchObject([{ status: 'paused', pausedUntil: { day: '2093-09-21' } }]);
  expect(followUps.find(({ why }) => why === 'cadence')).toMatchObject({
    status: 'open',
    when: { wall: '2093-09-22T09:00' },
  });
});
