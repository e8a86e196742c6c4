import { describe, expect, it } from 'vitest';
import type { Contact } from '@/storage/model/contact';
import type { Interaction } from '@/storage/model/interaction';
import { FOLLOW_UP_RULES } from '@/storage/model/next-touch/follow-up-rules';
import { proposeNextTouch } from '@/storage/model/next-touch/propose-next-touch';
import { touchFacts } from '@/storage/model/next-touch/touch-facts';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { freshDatabase } from '../../../support/fresh-database';
import { kept, savedLead } from '../../examples';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 16, 9);
const PLAN = { rules: FOLLOW_UP_RULES, workingTime: WORKING_TIME, zone: 'UTC' };

async function lead(over: Partial<Contact> = {}): Promise<Contact> {
  await freshDatabase();
  return { ...(await kept(await savedLead())), stageChangedAt: START, ...over };
}

const said = (id: string, hour: number, over: Partial<Interaction> = {}): Interaction => ({
  ...{ id, channel: 'email', kind: 'message', direction: 'outbound', genuine: true, threadId: 't' },
  ...{ at: START + hour * HOUR, loggedAt: START + hour * HOUR },
  ...over,
  contactId: 'a' as Interaction['contactId'],
});
const bounce = (hour: number, over: Partial<Interaction> = {}) =>
  said(`bounce-${hour}`, hour, { direction: 'inbound', kind: 'bounce', genuine: false, ...over });
const why = (contact: Contact, ...talk: Interaction[]) =>
  proposeNextTouch(touchFacts(contact, talk, []), PLAN, START + 10 * HOUR)?.why;

describe('after a mail came back', () => {
  it('no answer to it is waited for, nor is it taken for one who was not written to', async () => {
    const contact = await lead();
    expect(why(contact, said('one', 1))).toBe('noAnswer');
    expect(why(contact, said('one', 1), bounce(2))).toBeUndefined();
    expect(why(await lead({ stageChangedAt: START + 3 * HOUR }), said('one', 1), bounce(2))).toBeUndefined();
  });

  it('what was sent since is waited for, and by another way', async () => {
    const contact = await lead();
    expect(why(contact, said('one', 1), bounce(2), said('two', 3))).toBe('noAnswer');
    expect(why(contact, said('one', 1), bounce(2), said('note', 3, { channel: 'linkedin', threadId: 'l' }))).toBe(
      'noAnswer',
    );
  });

  it('the mail of its own thread is the one that nobody has read', async () => {
    const { last } = touchFacts(await lead(), [said('one', 1), said('two', 2, { threadId: 'u' }), bounce(3)], []);
    expect(last?.id).toBe('two');
  });

  it('a promotion speaks of the next step all the same', async () => {
    const contact = await lead({ stage: 'prospect', stageChangedAt: START + 4 * HOUR });
    expect(why(contact, said('one', 1), bounce(2))).toBe('promoted');
  });
});
