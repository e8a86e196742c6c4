import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchDayWrites } from '@/components/day/useDayCommands';
import { useDayView } from '@/components/day/useDayView';
import { YourDay } from '@/components/day/YourDay';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { db } from '@/storage/db';
import { springCadence } from '../../storage/commands/cadence-example';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

// As the popup does once the day is on show.
beforeAll(() => fetchDayWrites());

beforeEach(async () => {
  await freshDatabase();
  useDayView.setState(useDayView.getInitialState());
});

/** Ada's step is due now; finished with the outcome that has this number. */
async function finishStep(outcome: number, steps?: { touch: 'email'; waitDays: number }[]) {
  const ada = await savedLead('Ada');
  await enrolContacts(await springCadence(steps && { steps }), [ada]);
  await db.followUps.toCollection().modify({ dueAt: Date.now() - 60_000 });
  const { rep } = show(<YourDay onOpen={vi.fn()} />);
  await screen.findByRole('button', { name: 'Done' });
  // Its note says what it is; nothing says it again.
  expect(screen.queryByText(/Step of a cadence/)).toBeNull();
  await rep.keyboard(`d${outcome}`);
  await screen.findByText(/^Follow-up done/);
}

describe('a step in the day', () => {
  it('without an answer says when the next one is, and asks nothing', async () => {
    await finishStep(2);
    expect(screen.getByText(/^Next: step 2, \w{3}/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What next' })).toBeNull();
  });

  it.each([
    [1, 'they answered'],
    [3, 'they answered'],
    [4, 'not now'],
    [5, 'not interested'],
  ])('with the outcome %i says that they left the cadence: %s', async (outcome, because) => {
    await finishStep(outcome);
    expect(screen.getByText(`Left the cadence Spring: ${because}`)).toBeTruthy();
  });

  it('that was the last one says so, and asks for the next touch', async () => {
    await finishStep(6, [{ touch: 'email', waitDays: 0 }]);
    expect(screen.getByText('The cadence Spring is finished: all its steps are done')).toBeTruthy();
    expect((await screen.findByRole('region', { name: 'What next' })).textContent).toContain('next touch with Ada');
  });
});
