import { describe, expect, it } from 'vitest';
import type { AnswerValue, Check } from '@/storage/model/answer';
import { assessPromotion, type PromotionPolicy } from '@/storage/model/promotion';

type Answers = Partial<Record<Check, AnswerValue>>;
const assess = (policy: PromotionPolicy, genuineInboundCount: number, values: Answers) => {
  const answers = Object.fromEntries(Object.entries(values).map(([check, value]) => [check, { value }]));
  const { ready, missing, waysOn } = assessPromotion({ policy, genuineInboundCount, answers });
  return { ready, missing: missing.map(({ what, because }) => `${what} ${because}`), waysOn };
};
const YES: Answers = { targetMarket: 'yes', intent: 'yes', authority: 'yes' };

describe('assessPromotion', () => {
  it.each<[PromotionPolicy, number, Answers, boolean, string[]]>([
    ['engaged', 1, {}, true, []],
    ['engaged', 1, YES, true, []],
    ['engaged', 0, YES, false, ['genuineAnswer oneWay']],
    ['engaged', 3, { intent: 'notNow', authority: 'unknown' }, true, []],
    ['engaged', 1, { targetMarket: 'no' }, false, ['targetMarket no']],
    ['engaged', 0, { intent: 'no', authority: 'no' }, false, ['genuineAnswer oneWay', 'intent no', 'authority no']],
    ['qualified', 1, YES, true, []],
    ['qualified', 0, YES, false, ['genuineAnswer oneWay']],
    ['qualified', 1, {}, false, ['targetMarket unanswered', 'intent unanswered', 'authority unanswered']],
    ['qualified', 1, { ...YES, intent: 'notNow' }, false, ['intent notNow']],
    ['qualified', 1, { ...YES, authority: 'unknown' }, false, ['authority unanswered']],
    ['qualified', 1, { ...YES, targetMarket: 'no' }, false, ['targetMarket no']],
    [
      'manual',
      0,
      {},
      true,
      ['genuineAnswer oneWay', 'targetMarket unanswered', 'intent unanswered', 'authority unanswered'],
    ],
    ['manual', 1, YES, true, []],
    ['manual', 1, { ...YES, intent: 'no' }, true, ['intent no']],
  ])('%s with %i genuine answers and %j: ready %s', (policy, count, answers, ready, missing) => {
    expect(assess(policy, count, answers)).toMatchObject({ ready, missing });
  });

  it.each<[Answers, string[]]>([
    [YES, []],
    [{}, []],
    [{ targetMarket: 'no' }, ['disqualify']],
    [{ intent: 'notNow' }, ['nurture']],
    [{ intent: 'no' }, ['nurture']],
    [{ authority: 'no' }, ['askRightStakeholder']],
    [{ targetMarket: 'no', intent: 'no', authority: 'no' }, ['disqualify', 'nurture', 'askRightStakeholder']],
  ])('offers on %j: %j', (answers, waysOn) => {
    expect(assess('engaged', 1, answers).waysOn).toEqual(waysOn);
  });
});
