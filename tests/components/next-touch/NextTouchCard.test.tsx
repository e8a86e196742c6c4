import { screen, waitFor, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { FollowUpSection } from '@/components/follow-up/FollowUpSection';
import { TouchPlanContext } from '@/components/touch-plan/TouchPlanContext';
import { ownZone } from '@/components/when/own-zone';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { logInteraction } from '@/storage/commands/log-interaction';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { FOLLOW_UP_RULES, type FollowUpRules } from '@/storage/model/next-touch/follow-up-rules';
import { waitFrom } from '@/storage/model/next-touch/touch-plan';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
});

function LiveSection() {
  const followUps = useLiveQuery(() => followUpsOf(ada));
  return followUps ? <FollowUpSection contactId={ada} followUps={followUps} stopped={false} /> : null;
}

const card = async () => within(await screen.findByRole('region', { name: 'Proposed follow-up' }));
const noCard = () => expect(screen.queryByRole('region', { name: 'Proposed follow-up' })).toBeNull();
const log = (direction: 'inbound' | 'outbound', at = Date.now()) =>
  logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction, at });

describe('the proposed follow-up', () => {
  it('names its rule, and is kept at one press with the moment of the wall, its reason and its way', async () => {
    await log('outbound');
    const { rep, changed } = show(<LiveSection />);
    const proposed = await card();
    expect(proposed.getByText(/^No answer by .+\? Follow up$/)).toBeTruthy();
    expect(proposed.getByText('No answer to what you wrote: 3 working days')).toBeTruthy();
    expect(await db.followUps.count()).toBe(0);
    await rep.click(proposed.getByRole('button', { name: 'Set' }));
    await waitFor(noCard);
    const { when, dueAt } = waitFrom('noAnswer', Date.now(), {
      rules: FOLLOW_UP_RULES,
      workingTime: WORKING_TIME,
      zone: ownZone(),
    });
    expect(await db.followUps.toArray()).toMatchObject([{ why: 'noAnswer', touch: 'email', when, dueAt }]);
    expect(changed).toHaveBeenCalledOnce();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await card()).toBeTruthy();
  });

  it('is kept at another moment, with its reason', async () => {
    await log('outbound');
    const { rep } = show(<LiveSection />);
    const proposed = await card();
    await rep.click(proposed.getByRole('button', { name: 'Change…' }));
    await rep.click(proposed.getByRole('button', { name: 'Next week' }));
    await waitFor(noCard);
    expect(await db.followUps.toArray()).toMatchObject([{ why: 'noAnswer', touch: 'email' }]);
  });

  it('is put away for this cause, and comes with the next', async () => {
    await log('outbound', Date.now() - 60_000);
    const { rep } = show(<LiveSection />);
    await rep.click((await card()).getByRole('button', { name: 'Not now' }));
    await waitFor(noCard);
    expect(screen.getByText('No follow-up')).toBeTruthy();
    expect((await kept(ada)).lacksFollowUp).toBe(1);
    await log('inbound');
    expect((await card()).getByText(/^They answered on/)).toBeTruthy();
  });

  it('comes back with Undo of "not now"', async () => {
    const { rep } = show(<LiveSection />);
    await rep.click((await card()).getByRole('button', { name: 'Not now' }));
    await waitFor(noCard);
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await card()).toBeTruthy();
  });

  it('comes when a follow-up is done', async () => {
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt: Date.now() });
    show(<LiveSection />);
    expect(await screen.findByRole('button', { name: 'Done' })).toBeTruthy();
    noCard();
    await completeFollowUp(followUpId);
    expect((await card()).getByText(/^No answer by/)).toBeTruthy();
  });

  it('follows the rules of the rep', async () => {
    await log('outbound');
    const rules: FollowUpRules = { ...FOLLOW_UP_RULES, noAnswer: { on: true, days: 9 } };
    const plan = { rules, workingTime: WORKING_TIME, zone: ownZone() };
    show(
      <TouchPlanContext value={plan}>
        <LiveSection />
      </TouchPlanContext>,
    );
    expect((await card()).getByText('No answer to what you wrote: 9 working days')).toBeTruthy();
  });

  it('is not made to somebody who is not to be written to', async () => {
    await setDoNotContact({ contactId: ada });
    show(<LiveSection />);
    expect(await screen.findByText('Follow-up')).toBeTruthy();
    noCard();
  });
});

describe('a follow-up that the rep set', () => {
  it('says that they answered since, and stays open', async () => {
    await setFollowUp({ contactId: ada, dueAt: Date.now() + 9e8, note: 'Send the prices' });
    show(<LiveSection />);
    expect(await screen.findByText('Send the prices')).toBeTruthy();
    await log('inbound', Date.now() + 1);
    expect(await screen.findByText(/^They answered .*Done with this\?$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
  });
});
