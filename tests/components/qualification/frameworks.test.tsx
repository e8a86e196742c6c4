import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useContactRecord } from '@/components/contact/useContactRecord';
import { evidenceOf } from '@/components/qualification/evidence';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { NextQuestion } from '@/components/qualification/NextQuestion';
import { QualificationSection } from '@/components/qualification/QualificationSection';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import type { FrameworkId } from '@/storage/model/framework-view';
import { FIRST_OWN_FRAMEWORK } from '@/storage/model/own-framework';
import { answersOf } from '@/storage/queries/answers-of';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
const choose = vi.fn<(id: FrameworkId) => void>();

function Live({ id }: { id: FrameworkId }) {
  const record = useContactRecord(ada);
  if (!record || record === 'gone') return null;
  const { contact, answers, relationship } = record;
  const evidence = evidenceOf(relationship);
  return (
    <FrameworkContext value={{ id, own: FIRST_OWN_FRAMEWORK, choose }}>
      <NextQuestion contact={contact} answers={answers} evidence={evidence} />
      <QualificationSection contact={contact} answers={answers} evidence={evidence} policy="engaged" />
    </FrameworkContext>
  );
}

/** Makes every answer about 14 months old. */
async function ageAnswers(): Promise<void> {
  const at = new Date();
  at.setDate(1);
  at.setMonth(at.getMonth() - 14);
  await db.answers.toCollection().modify({ at: at.getTime() });
}

const line = (name: RegExp) => screen.findByRole('button', { name });

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
});

describe('a framework of more than three criteria', () => {
  it('shows one line each, and opens one at a time', async () => {
    const { rep } = show(<Live id="meddic" />);
    await rep.click(await line(/^Economic buyer Authority/));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    await rep.click(await line(/^Metrics/));
    expect(screen.getByRole('radiogroup', { name: 'Metrics' })).toBeTruthy();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  });

  it('says from what a check is derived, and that a direct answer wins', async () => {
    await giveAnswer({ contactId: ada, criterion: 'budget', value: 'no' });
    show(<Live id="bant" />);
    const checks = await screen.findByRole('list', { name: 'Three checks' });
    expect(checks.textContent).toContain('Nofrom Budget');
    await giveAnswer({ contactId: ada, criterion: 'intent', value: 'yes' });
    await waitFor(() => expect(checks.textContent).not.toContain('from Budget'));
  });

  it('says how old an old answer is, and dates it anew when it is still so', async () => {
    await giveAnswer({ contactId: ada, criterion: 'budget', value: 'yes', note: 'from operations' });
    await ageAnswers();
    const { rep } = show(<Live id="bant" />);
    const budget = await line(/^Budget/);
    expect(budget.textContent).toContain('answered 14 months ago');
    await rep.click(budget);
    await rep.click(screen.getByRole('button', { name: 'Still so' }));
    await waitFor(() => expect(screen.queryByText(/14 months ago/)).toBeNull());
    expect((await answersOf(ada)).budget).toMatchObject({ value: 'yes', note: 'from operations' });
  });

  it('links an answer to the interaction it came from', async () => {
    const { interactionId } = await logInteraction({
      ...{ contactId: ada, channel: 'call', kind: 'call', direction: 'inbound' },
      ...{ at: 1_000, note: 'Money is there' },
    });
    const { rep } = show(<Live id="bant" />);
    await rep.click(await line(/^Budget/));
    await rep.click(screen.getByRole('button', { name: 'Add note on budget' }));
    await rep.selectOptions(await screen.findByLabelText('Comes from'), interactionId);
    await rep.type(screen.getByRole('textbox', { name: 'Note' }), 'said on the phone');
    await rep.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(async () =>
      expect((await answersOf(ada)).budget).toMatchObject({ note: 'said on the phone', evidenceId: interactionId }),
    );
  });

  it('is changed in its menu', async () => {
    const { rep } = show(<Live id="bant" />);
    await rep.click(await screen.findByRole('button', { name: 'BANT' }));
    await rep.click(screen.getByRole('menuitem', { name: 'MEDDIC' }));
    expect(choose).toHaveBeenCalledWith('meddic');
  });
});

describe('NextQuestion', () => {
  it('asks, takes the answer, and asks the next', async () => {
    const { rep } = show(<Live id="bant" />);
    const box = await screen.findByRole('region', { name: 'Next best question' });
    expect(box.textContent).toContain('Challenge');
    await rep.click(within(box).getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(box.textContent).toContain('Authority'));
    expect((await answersOf(ada)).challenge?.value).toBe('yes');
  });
});
