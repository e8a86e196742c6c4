import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { type FollowUp, type FollowUpWhy, followUpWhySchema } from '@/storage/model/follow-up';
import type { Interaction } from '@/storage/model/interaction';
import type { InteractionInput } from '@/storage/model/log-input';
import { FOLLOW_UP_RULES } from '@/storage/model/next-touch/follow-up-rules';
import { waitFrom } from '@/storage/model/next-touch/touch-plan';
import { standardTouchPlan } from '@/storage/standard-touch-plan';
import { freshDatabase } from '../../support/fresh-database';
import { kept, message, savedLead } from '../examples';

/** Monday, 16 November 2026. */
const MONDAY = new Date(2026, 10, 16, 10).getTime();
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const WAITS = ['noAnswer', 'quiet', 'saved'];
const ASKS = ['saved', 'answered', 'promoted', 'afterMeeting', 'afterSale', 'wonDeal'];

let ada: ContactId;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY });
  await freshDatabase();
  ada = await savedLead('Ada', ['ada@vermeer.example']);
});
afterEach(() => vi.useRealTimers());

const waiting = (why: FollowUpWhy, dueAt = MONDAY + 3 * DAY_MS) => setFollowUp({ contactId: ada, dueAt, why });
const byHand = (over: Partial<InteractionInput>) =>
  logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction: 'inbound', at: Date.now(), ...over });
const only = async () => (await db.followUps.toArray())[0];

describe('a genuine answer', () => {
  it.each(['noAnswer', 'quiet', 'saved'] as const)(
    'completes what waited for it (%s), says so, and can be undone',
    async (why) => {
      await waiting(why);
      const before = await db.followUps.toArray();
      vi.setSystemTime(MONDAY + DAY_MS);
      const { interactionId, effects = [] } = await byHand({});
      expect(effects).toMatchObject([{ what: 'followUpAnswered', count: 1 }]);
      expect(await only()).toMatchObject({ status: 'done', outcome: 'answered', evidenceId: interactionId });
      expect(await kept(ada)).toMatchObject({ lacksFollowUp: 1 });
      expect(await db.events.get(effects[0]?.eventId ?? '')).toMatchObject({
        type: 'followUpAnswered',
        contactId: ada,
      });
      await undoEvent(effects[0]?.eventId ?? '');
      expect(await db.followUps.toArray()).toEqual(before);
    },
  );

  it('is seen in a thread as well', async () => {
    await waiting('noAnswer');
    vi.setSystemTime(MONDAY + DAY_MS);
    const thread = { contactId: ada, threadId: 't', messages: [message({ sentAt: MONDAY + HOUR_MS })] };
    expect((await logThread(thread)).effects).toMatchObject([{ what: 'followUpAnswered', count: 1 }]);
  });

  it.each(['byHand', 'answered', 'promoted', 'nurture', 'afterMeeting'] as const)(
    'leaves what is there for another reason (%s)',
    async (why) => {
      await waiting(why);
      vi.setSystemTime(MONDAY + DAY_MS);
      expect((await byHand({})).effects).toBeUndefined();
      expect(await only()).toMatchObject({ status: 'open' });
    },
  );

  it.each([
    ['an old one that is logged late', { at: MONDAY - DAY_MS }],
    ['an automatic one', { kind: 'auto-reply' as const }],
    ['a sign of interest', { kind: 'link-click' as const }],
  ])('is not %s', async (_, over) => {
    await waiting('noAnswer');
    vi.setSystemTime(MONDAY + DAY_MS);
    expect((await byHand(over)).effects).toBeUndefined();
    expect(await only()).toMatchObject({ status: 'open' });
  });

  it('does not close the follow-up that is set along with it', async () => {
    const { effects } = await byHand({ followUp: { dueAt: MONDAY + DAY_MS } });
    expect(effects).toBeUndefined();
    expect(await only()).toMatchObject({ status: 'open' });
  });

  it('serves everybody who took part', async () => {
    const bob = await savedLead('Bob');
    await waiting('noAnswer');
    await setFollowUp({ contactId: bob, dueAt: MONDAY + DAY_MS, why: 'quiet' });
    vi.setSystemTime(MONDAY + DAY_MS);
    const { effects } = await byHand({ kind: 'meeting', channel: 'meeting', alsoWith: [bob] });
    expect(effects).toMatchObject([{ what: 'followUpAnswered' }, { what: 'followUpAnswered' }]);
  });
});

describe('a new touch of ours', () => {
  it('begins the wait anew, by the rep’s own rule, and can be undone', async () => {
    await waiting('noAnswer', MONDAY + HOUR_MS);
    const before = await db.followUps.toArray();
    vi.setSystemTime(MONDAY + DAY_MS);
    const rules = { ...FOLLOW_UP_RULES, noAnswer: { on: true, days: 5 } };
    const plan = { ...standardTouchPlan(), rules };
    const { effects = [] } = await logInteraction(
      { contactId: ada, channel: 'email', kind: 'message', direction: 'outbound', at: Date.now() },
      plan,
    );
    const moment = waitFrom('noAnswer', Date.now(), plan);
    expect(effects).toMatchObject([{ what: 'followUpReset', by: 'message', count: 1, dueAt: moment.dueAt }]);
    expect(await only()).toMatchObject({ status: 'open', ...moment });
    expect((await kept(ada)).nextFollowUpAt).toBe(moment.dueAt);
    await undoEvent(effects[0]?.eventId ?? '');
    expect(await db.followUps.toArray()).toEqual(before);
  });

  it.each(['saved', 'answered', 'promoted', 'afterMeeting', 'afterSale', 'wonDeal'] as const)(
    'completes what asked for it (%s), says so, and can be undone',
    async (why) => {
      await waiting(why);
      const before = await db.followUps.toArray();
      vi.setSystemTime(MONDAY + DAY_MS);
      const { interactionId, effects = [] } = await byHand({ direction: 'outbound' });
      expect(effects).toMatchObject([{ what: 'followUpMet', count: 1 }]);
      expect(await only()).toMatchObject({ status: 'done', outcome: 'done', evidenceId: interactionId });
      await undoEvent(effects[0]?.eventId ?? '');
      expect(await db.followUps.toArray()).toEqual(before);
    },
  );

  it('leaves a meeting that is agreed, and what is younger than the touch', async () => {
    await setFollowUp({ contactId: ada, dueAt: MONDAY + DAY_MS, why: 'answered', touch: 'meeting' });
    await waiting('promoted');
    expect((await byHand({ direction: 'outbound', at: MONDAY - DAY_MS })).effects).toBeUndefined();
    vi.setSystemTime(MONDAY + DAY_MS);
    expect((await byHand({ direction: 'outbound' })).effects).toMatchObject([{ what: 'followUpMet', count: 1 }]);
    expect(await db.followUps.filter(({ status }) => status === 'open').count()).toBe(1);
  });

  it.each([
    ['set by hand', 'byHand', MONDAY + HOUR_MS, DAY_MS],
    ['that lies later', 'noAnswer', MONDAY + 30 * DAY_MS, DAY_MS],
    ['younger than the touch', 'noAnswer', MONDAY + HOUR_MS, -DAY_MS],
  ] as const)('leaves one %s', async (_, why, dueAt, ago) => {
    await waiting(why, dueAt);
    const before = await db.followUps.toArray();
    const at = MONDAY + ago;
    vi.setSystemTime(MONDAY + 2 * DAY_MS);
    expect((await byHand({ direction: 'outbound', at })).effects).toBeUndefined();
    expect(await db.followUps.toArray()).toEqual(before);
  });
});

describe('whatever waits and whatever is logged', () => {
  const followUps = fc.array(
    fc.record({ why: fc.constantFrom(...followUpWhySchema.options), day: fc.nat(9), wait: fc.nat(20) }),
    { maxLength: 4 },
  );
  const messages = fc.array(
    fc.record({
      id: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
      day: fc.nat(9),
      direction: fc.constantFrom('inbound', 'outbound' as const),
      kind: fc.constantFrom('message', 'auto-reply' as const),
    }),
    { maxLength: 4 },
  );

  async function contactWith(set: { why: FollowUpWhy; day: number; wait: number }[]): Promise<ContactId> {
    vi.setSystemTime(MONDAY - DAY_MS);
    await freshDatabase();
    const contactId = await savedLead('Ada', ['ada@vermeer.example']);
    for (const { why, day, wait } of set) {
      vi.setSystemTime(MONDAY + day * DAY_MS);
      await setFollowUp({ contactId, why, dueAt: MONDAY + (day + wait) * DAY_MS });
    }
    vi.setSystemTime(MONDAY + 12 * DAY_MS);
    return contactId;
  }

  function expectSettled(was: FollowUp, is: FollowUp | undefined, said: Interaction[]): void {
    const [waits, asks] = [WAITS, ASKS].map((reasons) => reasons.includes(was.why ?? ''));
    const later = said.filter(({ at, genuine }) => genuine && at > was.createdAt).map(({ direction }) => direction);
    const isSettled = (waits && later.includes('inbound')) || (asks && later.includes('outbound'));
    expect(is?.status).toBe(isSettled ? 'done' : 'open');
    expect(is?.dueAt).toBeGreaterThanOrEqual(was.dueAt);
    if (!waits && !asks) expect(is).toEqual(was);
  }

  it('only a later answer closes what waited and only a later touch what asked, nothing is moved nearer, and undo restores all', async () => {
    await fc.assert(
      fc.asyncProperty(followUps, messages, async (set, said) => {
        const contactId = await contactWith(set);
        const before = await db.followUps.toArray();
        const sent = said.map(({ day, ...over }) => message({ ...over, sentAt: MONDAY + day * DAY_MS + HOUR_MS }));
        const result = await logThread({ contactId, threadId: 't', messages: sent });
        const logged = await db.interactions.toArray();
        for (const was of before) expectSettled(was, await db.followUps.get(was.id), logged);
        for (const { eventId } of (result.effects ?? []).toReversed()) await undoEvent(eventId);
        expect(await db.followUps.toArray()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
