import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useContactRecord } from '@/components/contact/useContactRecord';
import { evidenceOf } from '@/components/qualification/evidence';
import { QualificationSection } from '@/components/qualification/QualificationSection';
import { logInteraction } from '@/storage/commands/log-interaction';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { contactList } from '@/storage/queries/contact-list';
import { historyOf } from '@/storage/queries/history-of';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;

function LiveSection({ policy }: { policy: PromotionPolicy }) {
  const record = useContactRecord(ada);
  if (!record || record === 'gone') return null;
  const { contact, answers, relationship } = record;
  return (
    <QualificationSection contact={contact} answers={answers} evidence={evidenceOf(relationship)} policy={policy} />
  );
}

const answered = () =>
  logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction: 'inbound', at: 1_000, note: 'Yes!' });
const promote = () => screen.findByRole('button', { name: 'Promote to prospect' });
const check = (name: string, value: string) =>
  within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: value });

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
});

describe('QualificationSection', () => {
  it('says in words why somebody who has not answered cannot be promoted', async () => {
    show(<LiveSection policy="engaged" />);
    const button = await promote();
    expect(button).toHaveProperty('disabled', true);
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('They have not answered yet');
  });

  it('promotes with the newest answer as evidence', async () => {
    const { interactionId } = await answered();
    const { rep } = show(<LiveSection policy="engaged" />);
    await rep.click(await promote());
    await waitFor(async () => expect((await kept(ada)).stage).toBe('prospect'));
    const [event] = await historyOf(ada, 1);
    expect(event).toMatchObject({ type: 'stageChanged', to: 'prospect', evidenceId: interactionId });
    expect(event?.override).toBeUndefined();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await kept(ada)).stage).toBe('lead'));
  });

  it('lists what the stricter policy still misses', async () => {
    await answered();
    const { rep } = show(<LiveSection policy="qualified" />);
    await promote();
    await rep.click(check('Target market', 'Yes'));
    await rep.click(check('Intent', 'Not now'));
    expect(await screen.findByText('Intent is answered “Not now”.')).toBeTruthy();
    expect(screen.getByText('Authority is not answered yet.')).toBeTruthy();
    expect(screen.queryByText('Target market is not answered yet.')).toBeNull();
  });

  it('promotes against the policy only with a reason, and the event says so', async () => {
    const { rep } = show(<LiveSection policy="engaged" />);
    await rep.click(await screen.findByRole('button', { name: 'Promote anyway…' }));
    const submit = screen.getByRole('button', { name: 'Promote anyway' });
    expect(submit).toHaveProperty('disabled', true);
    await rep.type(screen.getByRole('textbox', { name: 'Reason' }), 'Met at the fair');
    await rep.click(submit);
    await waitFor(async () => expect((await kept(ada)).stage).toBe('prospect'));
    expect((await historyOf(ada, 1))[0]).toMatchObject({ override: true, reason: 'Met at the fair' });
  });

  it.each([
    ['Target market', 'No', 'Disqualify…'],
    ['Intent', 'Not now', 'Nurture until…'],
    ['Authority', 'No', 'Save the right stakeholder…'],
  ])('offers a way on when %s is answered %s', async (name, value, way) => {
    const { rep } = show(<LiveSection policy="engaged" />);
    await promote();
    await rep.click(check(name, value));
    expect(await screen.findByRole('button', { name: way })).toBeTruthy();
  });

  it('disqualifies with a reason', async () => {
    const { rep } = show(<LiveSection policy="engaged" />);
    await promote();
    await rep.click(check('Target market', 'No'));
    await rep.click(await screen.findByRole('button', { name: 'Disqualify…' }));
    await rep.type(screen.getByRole('textbox', { name: 'Reason' }), 'Too small');
    await rep.click(screen.getByRole('button', { name: 'Disqualify' }));
    await waitFor(async () => expect((await kept(ada)).stage).toBe('disqualified'));
  });

  it('nurtures until a date', async () => {
    const { rep } = show(<LiveSection policy="engaged" />);
    await promote();
    await rep.click(check('Intent', 'Not now'));
    await rep.click(await screen.findByRole('button', { name: 'Nurture until…' }));
    await rep.click(screen.getByRole('button', { name: 'Nurture' }));
    await waitFor(async () => expect((await kept(ada)).stage).toBe('nurture'));
    expect((await kept(ada)).nextFollowUpAt).toBeGreaterThan(Date.now());
  });

  it('saves the right stakeholder as a lead that this contact referred', async () => {
    const { rep } = show(<LiveSection policy="engaged" />);
    await promote();
    await rep.click(check('Authority', 'No'));
    await rep.click(await screen.findByRole('button', { name: 'Save the right stakeholder…' }));
    await rep.type(screen.getByRole('textbox', { name: 'Name' }), 'Bruno Castell');
    await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
    expect(await screen.findByText('Bruno Castell is saved as a lead')).toBeTruthy();
    const [bruno] = await contactList({ search: 'bruno', limit: 2 });
    expect(bruno).toMatchObject({ stage: 'lead', referredBy: ada });
  });
});
