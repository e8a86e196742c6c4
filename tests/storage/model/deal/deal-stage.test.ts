import { describe, expect, it } from 'vitest';
import type { DealStatus } from '@/storage/model/deal';
import { type AfterLoss, asksAfterLoss, type StageAround, stageAfterTurn } from '@/storage/model/deal/deal-stage';
import { stageByDeals } from '@/storage/model/deal/stage-by-deals';
import { STAGES, type Stage } from '@/storage/model/stage';

const NONE = { open: false, won: false };
const around = (over: Partial<StageAround>): StageAround => ({
  ...{ stage: 'prospect', others: NONE, before: 'prospect', customerByDeal: true },
  ...over,
});

describe('stageAfterTurn', () => {
  it.each(STAGES)('makes an opportunity of a %s whose deal is opened, unless it is one or a customer', (stage) => {
    const isThere = stage === 'opportunity' || stage === 'customer';
    const to = stageAfterTurn({ was: undefined, is: 'open' }, around({ stage }));
    expect(to).toBe(isThere ? undefined : 'opportunity');
  });

  it.each(STAGES)('makes a customer of a %s whose deal is won', (stage) => {
    const to = stageAfterTurn({ was: 'open', is: 'won' }, around({ stage }));
    expect(to).toBe(stage === 'customer' ? undefined : 'customer');
  });

  it.each<[AfterLoss | undefined, Stage]>([
    ['lost', 'lost'],
    ['nurture', 'nurture'],
    ['stay', 'lead'],
    [undefined, 'lead'],
  ])('after the loss of the last one goes by the word of the rep: %s', (afterwards, stage) => {
    const given = around({ stage: 'opportunity', before: 'lead', afterwards });
    expect(stageAfterTurn({ was: 'open', is: 'lost' }, given)).toBe(stage);
  });

  it.each<[string, DealStatus | undefined, DealStatus | undefined, Partial<StageAround>]>([
    ['a loss beside another open deal', 'open', 'lost', { stage: 'opportunity', others: { open: true, won: false } }],
    ['the loss of a customer', 'open', 'lost', { stage: 'customer', afterwards: 'lost' }],
    ['a loss of one whom the rep moved by hand', 'open', 'lost', { stage: 'nurture', afterwards: 'lost' }],
    [
      'a win that is taken back, beside another',
      'won',
      'open',
      { stage: 'customer', others: { open: false, won: true } },
    ],
    [
      'the end of a win of one who was a customer already',
      'won',
      undefined,
      { stage: 'customer', customerByDeal: false },
    ],
    ['a deal that was lost and goes', 'lost', undefined, { stage: 'prospect' }],
    ['a change of another kind', 'open', 'open', { stage: 'lead' }],
  ])('leaves a contact where they are: %s', (_, was, is, over) => {
    expect(stageAfterTurn({ was, is }, around(over))).toBeUndefined();
  });

  it('takes back a customer with the deal that had made them one', () => {
    const customer = around({ stage: 'customer' });
    expect(stageAfterTurn({ was: 'won', is: 'open' }, customer)).toBe('opportunity');
    expect(stageAfterTurn({ was: 'won', is: undefined }, customer)).toBe('prospect');
    const beside = { ...customer, others: { open: true, won: false } };
    expect(stageAfterTurn({ was: 'won', is: undefined }, beside)).toBe('opportunity');
  });

  it('asks only for an opportunity without another open deal', () => {
    expect(STAGES.filter((stage) => asksAfterLoss(stage, false))).toEqual(['opportunity']);
    expect(asksAfterLoss('opportunity', true)).toBe(false);
  });
});

describe('stageByDeals', () => {
  const undone = {
    was: 'lost',
    now: 'lost',
    open: false,
    won: false,
    before: 'prospect',
    customerByDeal: true,
  } as const;

  it.each([
    ['a won deal', { won: true }, 'customer'],
    ['an open one', { open: true }, 'opportunity'],
    ['a customer by hand', { now: 'customer', customerByDeal: false, open: true }, 'customer'],
    ['none, and neither stage of deals', {}, 'lost'],
    ['none, where the undo made an opportunity', { now: 'opportunity' }, 'lost'],
    ['none, where they were one as well', { was: 'opportunity', now: 'customer' }, 'prospect'],
  ] as const)('agrees with %s', (_, over, stage) => {
    expect(stageByDeals({ ...undone, ...over })).toBe(stage);
  });
});
