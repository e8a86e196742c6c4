import { answerCheck } from '../support/answer-check';
import { MARISOL } from '../support/example-people';
import { openAnsweredThread } from '../support/log-answered-thread';
import { button, region } from '../support/page-parts';
import { expect, test } from './fixtures';

test.describe('a "no" has its own way on', () => {
  test('target market: disqualified with a reason, and back', async ({ twoway }) => {
    const { panel } = await openAnsweredThread(twoway, { log: true });
    await answerCheck(panel, 'Target market', 'No');
    await expect(panel.getByText('Target market is answered “No”.')).toBeVisible();
    await button(panel, 'Disqualify…').click();
    await panel.getByRole('textbox', { name: 'Reason' }).fill('No cold rooms');
    await button(panel, 'Disqualify').click();
    await expect(region(panel, 'Thread')).toContainText('Disqualified');
    const { contacts, events } = await twoway.database();
    expect(contacts).toMatchObject([{ stage: 'disqualified' }]);
    expect(events).toContainEqual(expect.objectContaining({ to: 'disqualified', reason: 'No cold rooms' }));
    await button(region(panel, 'Notices'), 'Undo').last().click();
    await expect(region(panel, 'Thread')).toContainText('Lead');
  });

  test('intent not now: nurtured, with a date to come back', async ({ twoway }) => {
    const { panel } = await openAnsweredThread(twoway, { log: true });
    await answerCheck(panel, 'Intent', 'Not now');
    await button(panel, 'Nurture until…').click();
    const form = panel.getByRole('form', { name: 'Nurture: no for now' });
    await form.getByLabel('Come back on').fill('2031-05-20');
    await form.getByLabel('Reason (optional)').fill('Budget closed');
    await button(form, 'Nurture').click();
    await expect(region(panel, 'Thread')).toContainText('Nurture');
    const { contacts, followUps } = await twoway.database();
    const dueAt = new Date('2031-05-20T09:00').getTime();
    expect(contacts).toMatchObject([{ stage: 'nurture', nextFollowUpAt: dueAt }]);
    expect(followUps).toMatchObject([{ status: 'open', dueAt }]);
  });

  test('authority: the right stakeholder becomes a lead, linked to who named them', async ({ twoway }) => {
    const { panel } = await openAnsweredThread(twoway, { log: true });
    await answerCheck(panel, 'Authority', 'No');
    await button(panel, 'Save the right stakeholder…').click();
    const form = panel.getByRole('form', { name: 'The right stakeholder' });
    await form.getByLabel('Name').fill('Henning Abiodun-Krog');
    await form.getByLabel('Mail address (optional)').fill('henning@lindqvist-cold.example');
    await button(form, 'Save as lead').click();
    await expect(region(panel, 'Notices')).toContainText('Henning Abiodun-Krog is saved as a lead');
    const { contacts = [] } = await twoway.database();
    const marisol = contacts.find(({ name }) => name === MARISOL.name);
    const henning = contacts.find(({ name }) => name === 'Henning Abiodun-Krog');
    expect(marisol).toMatchObject({ stage: 'lead' });
    expect(henning).toMatchObject({ stage: 'lead', referredBy: marisol?.['id'] });
    expect(contacts).toHaveLength(2);
  });
});
