import type { Page } from 'playwright-core';
import { MARISOL } from '../support/example-people';
import { THREADS } from '../support/example-threads';
import { ourButtons } from '../support/our-buttons';
import { button, region } from '../support/page-parts';
import { pipelineFacts } from '../support/pipeline-facts';
import { pressPageButton } from '../support/press-page-button';
import { reminderState } from '../support/reminder-state';
import { sendToWorker } from '../support/send-to-worker';
import type { Twoway } from '../support/twoway';
import { expect, test } from './fixtures';

interface Step {
  name: string;
  press(panel: Page): Promise<void>;
  /** Only what the database says makes this true. */
  isDone(panel: Page): Promise<boolean>;
}

const thread = (panel: Page) => region(panel, 'Thread');
const says = async (panel: Page, text: string) => (await thread(panel).filter({ hasText: text }).count()) === 1;

const STEPS: Step[] = [
  {
    name: 'save',
    press: (panel) => button(thread(panel), 'Save as lead').click(),
    isDone: async (panel) => (await button(thread(panel), 'Log interaction').count()) === 1,
  },
  {
    name: 'log',
    press: (panel) => button(thread(panel), 'Log interaction').click(),
    isDone: (panel) => says(panel, '0 new, 2 already logged'),
  },
  {
    name: 'promote',
    press: (panel) => button(panel, 'Promote to prospect').click(),
    isDone: (panel) => says(panel, 'Prospect'),
  },
  {
    name: 'remind',
    press: (panel) => button(region(panel, 'Follow-up'), 'Tomorrow').click(),
    isDone: async (panel) => (await button(region(panel, 'Follow-up'), 'Snooze').count()) === 1,
  },
];

/** What the steps lead to, in this order. */
const EXPECTED = {
  contacts: [{ stage: 'prospect', inboundCount: 1, outboundCount: 1 }],
  interactions: [{ direction: 'outbound' }, { direction: 'inbound', genuine: true }],
  followUps: [{ status: 'open' }],
  events: [
    { type: 'contactSaved' },
    { type: 'interactionsLogged' },
    { type: 'stageChanged', from: 'lead', to: 'prospect', hasEvidence: true },
    { type: 'followUpSet' },
  ],
  counters: [{ value: 1 }],
};

async function openThreadInPanel(twoway: Twoway): Promise<Page> {
  const page = await twoway.openPage(THREADS.answered);
  const panel = await twoway.openSidePanel(page);
  await thread(panel).waitFor();
  return panel;
}

async function expectAllKept(twoway: Twoway): Promise<void> {
  expect(await pipelineFacts(twoway)).toMatchObject(EXPECTED);
  await twoway.killWorker();
  await sendToWorker(twoway, 'contactsChanged');
  const [followUp] = (await twoway.database())['followUps'] ?? [];
  await expect.poll(async () => (await reminderState(twoway)).alarmAt).toBe(followUp?.['dueAt']);
}

test('the worker ends before and after every step: nothing is lost', async ({ twoway }) => {
  const panel = await openThreadInPanel(twoway);
  for (const { name, press, isDone } of STEPS) {
    await twoway.killWorker();
    await press(panel);
    await expect.poll(() => isDone(panel), `${name} is done`).toBe(true);
    await twoway.killWorker();
  }
  await expectAllKept(twoway);
});

test('the worker ends in the middle of every step: all of it or nothing, and a second press completes it', async ({
  twoway,
}) => {
  const panel = await openThreadInPanel(twoway);
  for (const { name, press, isDone } of STEPS) {
    const before = await pipelineFacts(twoway);
    await Promise.all([press(panel), twoway.killWorker()]);
    // The press is answered by its effect, or by a word on what went wrong.
    await expect.poll(async () => (await isDone(panel)) || (await panel.getByRole('alert').count()) > 0).toBe(true);
    if (!(await isDone(panel))) {
      expect(await pipelineFacts(twoway), `${name} left nothing half-done`).toEqual(before);
      await press(panel);
    }
    await expect.poll(() => isDone(panel), `${name} is done`).toBe(true);
  }
  await expectAllKept(twoway);
});

test("the worker ends while the page's button saves: one lead in the end, and the button says so", async ({
  twoway,
}) => {
  const page = await twoway.openPage(MARISOL.url);
  for (let round = 0; round < 3; round += 1) {
    await Promise.all([pressPageButton(page, /^Save as lead$|^Not saved/), twoway.killWorker()]);
    await expect.poll(() => ourButtons(page)).toEqual([expect.stringMatching(/^Not saved$|^Lead · one-way$/)]);
    if ((await ourButtons(page))[0] === 'Lead · one-way') break;
  }
  if ((await ourButtons(page))[0] === 'Not saved') await pressPageButton(page, 'Not saved');
  await expect.poll(() => ourButtons(page)).toEqual(['Lead · one-way']);
  const { contacts, events, counters } = await twoway.database();
  expect(contacts).toMatchObject([{ name: MARISOL.name, stage: 'lead' }]);
  expect(events?.map(({ type }) => type)).toEqual(['contactSaved']);
  expect(counters).toContainEqual({ key: 'stage:lead', value: 1 });
});
