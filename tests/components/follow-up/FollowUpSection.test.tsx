import { screen } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { FollowUpSection } from '@/components/follow-up/FollowUpSection';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import type { ContactId } from '@/storage/model/contact';
import { workingPresets } from '@/storage/model/follow-up-presets';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;

function LiveSection() {
  const followUps = useLiveQuery(() => followUpsOf(ada));
  return followUps ? <FollowUpSection contactId={ada} followUps={followUps} stopped={false} /> : null;
}

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
});

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const dueAt = (id: string) => workingPresets(Date.now(), zone, WORKING_TIME).find((preset) => preset.id === id)?.dueAt;

describe('FollowUpSection', () => {
  it('warns of a missing follow-up, and sets one at a press', async () => {
    const { rep, changed } = show(<LiveSection />);
    expect(await screen.findByText('No follow-up')).toBeTruthy();
    await rep.type(screen.getByRole('textbox', { name: 'What for (optional)' }), 'Send prices');
    await rep.click(screen.getByRole('button', { name: 'Tomorrow' }));
    expect(await screen.findByText('Send prices')).toBeTruthy();
    expect((await kept(ada)).nextFollowUpAt).toBe(dueAt('tomorrow'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('snoozes to another date', async () => {
    await setFollowUp({ contactId: ada, dueAt: 1_000 });
    const { rep } = show(<LiveSection />);
    expect(await screen.findByText(/Overdue/)).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Snooze' }));
    await rep.click(screen.getByRole('button', { name: 'Next week' }));
    expect(await screen.findByText(/^Snoozed until/)).toBeTruthy();
    expect((await kept(ada)).nextFollowUpAt).toBe(dueAt('nextWeek'));
  });

  it('takes a date of the calendar, at nine of the local clock', async () => {
    const { rep } = show(<LiveSection />);
    await rep.click(await screen.findByRole('button', { name: 'Date…' }));
    await rep.type(screen.getByLabelText('Date'), '2090-02-03');
    await rep.click(screen.getByRole('button', { name: 'Set date' }));
    expect(await screen.findByRole('button', { name: 'Done' })).toBeTruthy();
    expect((await kept(ada)).nextFollowUpAt).toBe(new Date(2090, 1, 3, 9).getTime());
  });

  it('is done at a press, and Undo brings it back', async () => {
    await setFollowUp({ contactId: ada, dueAt: 1_000 });
    const { rep } = show(<LiveSection />);
    await rep.click(await screen.findByRole('button', { name: 'Done' }));
    expect(await screen.findByText('No follow-up')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Done' })).toBeTruthy();
  });
});
