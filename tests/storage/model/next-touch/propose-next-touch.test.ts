import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpOutcomeSchema } from '@/storage/model/follow-up';
import { FOLLOW_UP_RULES, TOUCH_RULES, type TouchRuleId } from '@/storage/model/next-touch/follow-up-rules';
import { proposeNextTouch } from '@/storage/model/next-touch/propose-next-touch';
import type { LastTouch, TouchFacts } from '@/storage/model/next-touch/touch-facts';
import type { TouchPlan } from '@/storage/model/next-touch/touch-plan';
import { STAGES } from '@/storage/model/stage';
import { instantOf, wallClockAt } from '@/storage/model/when/wall-clock';
import { isWorkingDay } from '@/storage/model/when/working-days';
import { WORKING_TIME } from '@/storage/model/when/working-time';

const ZONE = 'Europe/Lisbon';
const PLAN: TouchPlan = { rules: FOLLOW_UP_RULES, workingTime: WORKING_TIME, zone: ZONE };
/** A time of November 2026, of which the 16th is a Monday. */
const on = (day: number, hour = 11) => instantOf({ year: 2026, month: 11, day, hour, minute: 0 }, ZONE);
const facts = (over: Partial<TouchFacts> = {}): TouchFacts => ({
  stage: 'lead',
  stageChangedAt: on(2),
  doNotContact: false,
  reach: 'email',
  hasPhone: false,
  open: [],
  ...over,
});
const touch = (what: LastTouch['what'], day: number, over: Partial<LastTouch> = {}): LastTouch => ({
  id: `${what}-${day}`,
  what,
  at: on(day),
  loggedAt: on(day),
  touch: 'linkedin',
  ...over,
});
const without = (...off: TouchRuleId[]): TouchPlan => ({
  ...PLAN,
  rules: { ...FOLLOW_UP_RULES, ...Object.fromEntries(off.map((id) => [id, { ...FOLLOW_UP_RULES[id], on: false }])) },
});

describe('proposeNextTouch', () => {
  const CASES: [what: string, facts: TouchFacts, now: number, why: TouchRuleId, wall: string][] = [
    ['a lead just saved: the next working day', facts({ stageChangedAt: on(20) }), on(20), 'saved', '2026-11-23'],
    ['a message of ours: three working days', facts({ last: touch('outbound', 19) }), on(19), 'noAnswer', '2026-11-24'],
    [
      'a lead saved after our message',
      facts({ stageChangedAt: on(20), last: touch('outbound', 19) }),
      on(20),
      'noAnswer',
      '2026-11-24',
    ],
    ['their answer: the next working day', facts({ last: touch('inbound', 18) }), on(18), 'answered', '2026-11-19'],
    ['a talk: the next working day', facts({ last: touch('talk', 20) }), on(20), 'afterMeeting', '2026-11-23'],
    [
      'a promotion after an answer',
      facts({ stage: 'prospect', stageChangedAt: on(17), last: touch('inbound', 16) }),
      on(17),
      'promoted',
      '2026-11-19',
    ],
    [
      'a prospect of whom nothing was heard for long',
      facts({ stage: 'prospect', last: touch('outbound', 3) }),
      on(18),
      'quiet',
      '2026-11-19',
    ],
    [
      'a prospect who waits for our answer is not called quiet',
      facts({ stage: 'prospect', last: touch('inbound', 3) }),
      on(18),
      'answered',
      '2026-11-19',
    ],
    [
      'a deal that was won, also of one who has been a customer for long',
      facts({ stage: 'customer', won: { id: 'd', at: on(16) } }),
      on(16),
      'wonDeal',
      '2026-11-30',
    ],
    ['a customer, new', facts({ stage: 'customer', stageChangedAt: on(16) }), on(16), 'afterSale', '2026-12-14'],
    ['nurture without a date', facts({ stage: 'nurture', stageChangedAt: on(2) }), on(2), 'nurture', '2027-02-01'],
    [
      'a follow-up that was done',
      facts({ last: touch('outbound', 3), settled: { id: 'f', at: on(16), outcome: 'done' } }),
      on(16),
      'noAnswer',
      '2026-11-19',
    ],
    [
      'one that was done with "not now"',
      facts({ last: touch('inbound', 3), settled: { id: 'f', at: on(2 + 14), outcome: 'notNow' } }),
      on(16),
      'nurture',
      '2027-02-15',
    ],
    [
      'a wait that was over long ago: the next working day',
      facts({ last: touch('outbound', 3) }),
      on(20),
      'noAnswer',
      '2026-11-23',
    ],
  ];

  it.each(CASES)('after %s', (_, given, now, why, day) => {
    expect(proposeNextTouch(given, PLAN, now)).toMatchObject({ why, when: { wall: `${day}T09:00`, zone: ZONE } });
  });

  it.each([
    ['somebody who is not to be written to', facts({ doNotContact: true })],
    ['somebody disqualified, whatever they wrote', facts({ stage: 'disqualified', last: touch('inbound', 18) })],
    ['somebody lost', facts({ stage: 'lost' })],
    [
      'an earlier follow-up that is open',
      facts({ last: touch('outbound', 18), open: [{ dueAt: on(19), createdAt: on(1) }] }),
    ],
    [
      'one that was set in view of it',
      facts({ last: touch('outbound', 18), open: [{ dueAt: on(30), createdAt: on(18, 12) }] }),
    ],
    ['"not now" to this cause', facts({ last: touch('outbound', 18), putAway: 'outbound-18' })],
    ['one who is not interested', facts({ settled: { id: 'f', at: on(18), outcome: 'notInterested' } })],
  ])('is silent about %s', (_, given) => {
    expect(proposeNextTouch(given, PLAN, on(18, 13))).toBeUndefined();
  });

  it('is silent where the rule is off, and lets silence speak for a prospect', () => {
    const given = facts({ last: touch('outbound', 16) });
    expect(proposeNextTouch(given, without('noAnswer'), on(16))).toBeUndefined();
    expect(proposeNextTouch({ ...given, stage: 'prospect' }, without('noAnswer'), on(16))).toMatchObject({
      why: 'quiet',
      when: { wall: '2026-11-25T09:00' },
    });
  });

  it('speaks of a new customer where the rule for won deals is off', () => {
    const won = facts({ stage: 'customer', stageChangedAt: on(16), won: { id: 'd', at: on(16) } });
    expect(proposeNextTouch(won, PLAN, on(16))?.why).toBe('wonDeal');
    expect(proposeNextTouch(won, without('wonDeal'), on(16))?.why).toBe('afterSale');
    expect(proposeNextTouch({ ...won, putAway: `deal:d:${on(16)}` }, PLAN, on(16))).toBeUndefined();
  });

  it('comes back to what was put away once a prospect has been quiet, and can be put away again', () => {
    const given = facts({ stage: 'prospect', last: touch('outbound', 3), putAway: 'outbound-3' });
    expect(proposeNextTouch(given, PLAN, on(5))).toBeUndefined();
    const quiet = proposeNextTouch(given, PLAN, on(18));
    expect(quiet?.why).toBe('quiet');
    expect(proposeNextTouch({ ...given, putAway: quiet?.cause }, PLAN, on(18))).toBeUndefined();
  });

  it('speaks of a new cause after "not now" to the one before', () => {
    const given = facts({ last: touch('outbound', 18), putAway: 'outbound-16' });
    expect(proposeNextTouch(given, PLAN, on(18))?.why).toBe('noAnswer');
  });

  it('proposes beside a follow-up that was set before and lies far ahead', () => {
    const given = facts({ last: touch('inbound', 18), open: [{ dueAt: on(30), createdAt: on(2) }] });
    expect(proposeNextTouch(given, PLAN, on(18))?.why).toBe('answered');
  });

  it.each([
    ['beside what was to be done before the sale', { dueAt: on(17), createdAt: on(10) }, 'wonDeal'],
    ['not beside what was set since', { dueAt: on(17), createdAt: on(16) }, undefined],
  ])('proposes what comes after a sale %s', (_, open, why) => {
    const given = facts({ stage: 'customer', won: { id: 'd', at: on(16) }, open: [open] });
    expect(proposeNextTouch(given, PLAN, on(16))?.why).toBe(why);
  });
});

const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });
const anyTouch = fc.record({
  id: fc.constant('i'),
  what: fc.constantFrom<LastTouch['what']>('outbound', 'inbound', 'talk'),
  at: instant,
  loggedAt: instant,
  touch: fc.constantFrom<LastTouch['touch']>('email', 'linkedin', 'call'),
});
const anyFacts: fc.Arbitrary<TouchFacts> = fc.record({
  stage: fc.constantFrom(...STAGES),
  stageChangedAt: instant,
  doNotContact: fc.boolean(),
  reach: fc.constantFrom<TouchFacts['reach']>('email', 'other'),
  hasPhone: fc.boolean(),
  last: fc.option(anyTouch, { nil: undefined }),
  settled: fc.option(
    fc.record({ id: fc.constant('f'), at: instant, outcome: fc.constantFrom(...followUpOutcomeSchema.options) }),
    { nil: undefined },
  ),
  open: fc.array(fc.record({ dueAt: instant, createdAt: instant }), { maxLength: 2 }),
});
const anyPlan: fc.Arbitrary<TouchPlan> = fc.record({
  rules: fc.record(
    Object.fromEntries(
      TOUCH_RULES.map((id) => [id, fc.record({ on: fc.boolean(), days: fc.integer({ min: 1, max: 120 }) })]),
    ) as Record<TouchRuleId, fc.Arbitrary<{ on: boolean; days: number }>>,
  ),
  workingTime: fc.record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    from: fc.constantFrom('00:30', '02:30', '09:00', '23:30'),
    to: fc.constant('23:59'),
    daysOff: fc.constantFrom([], ['2026-03-29', '2026-12-24', '2026-12-25']),
  }),
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'),
});

describe('whatever happened, a proposal', () => {
  it('lies ahead, on a working day when work begins, and its instant is that of its wall', () => {
    fc.assert(
      fc.property(anyFacts, anyPlan, instant, (given, plan, now) => {
        const proposal = proposeNextTouch(given, plan, now);
        if (!proposal) return;
        expect(proposal.dueAt).toBeGreaterThan(now);
        expect(plan.rules[proposal.why].on).toBe(true);
        const [day = '', clock] = proposal.when.wall.split('T');
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        expect(clock).toBe(plan.workingTime.from);
        expect(isWorkingDay({ year, month, day: date }, plan.workingTime)).toBe(true);
        const shown = wallClockAt(proposal.dueAt, plan.zone);
        expect([shown.year, shown.month, shown.day]).toEqual([year, month, date]);
      }),
    );
  });

  it('is not made again once it is kept, nor once it was put away', () => {
    fc.assert(
      fc.property(anyFacts, anyPlan, instant, (given, plan, now) => {
        const proposal = proposeNextTouch(given, plan, now);
        if (!proposal) return;
        const kept = { dueAt: proposal.dueAt, createdAt: now };
        expect(proposeNextTouch({ ...given, open: [...given.open, kept] }, plan, now)).toBeUndefined();
        const again = proposeNextTouch({ ...given, putAway: proposal.cause }, plan, now);
        expect(again?.cause).not.toBe(proposal.cause);
      }),
    );
  });

  it('is never made for one who is not to be written to, or is out of the funnel', () => {
    fc.assert(
      fc.property(anyFacts, anyPlan, instant, (given, plan, now) => {
        expect(proposeNextTouch({ ...given, doNotContact: true }, plan, now)).toBeUndefined();
        for (const stage of ['disqualified', 'lost'] as const)
          expect(proposeNextTouch({ ...given, stage }, plan, now)).toBeUndefined();
      }),
    );
  });
});
