import { describe, expect, it } from 'vitest';
import type { AnswerValue, Criterion } from '@/storage/model/answer';
import { assessPromotion, type PromotionPolicy } from '@/storage/model/promotion';

type Answers = Partial<Record<Criterion, AnswerValue>>;
const assess = (policy: PromotionPolicy, genuineInboundCount: number, values: Answers, required: Criterion[] = []) => {
  const answers = Object.fromEntries(Object.entries(values).map(([check, value]) => [check, { value }]));
  const { ready, missing, waysOn } = assessPromotion({ policy, genuineInboundCount, answers, required });
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
    // The checks may be derived.
    ['engaged', 1, { budget: 'no' }, false, ['intent no']],
    ['engaged', 1, { budget: 'notNow' }, true, []],
    ['qualified', 1, { targetMarket: 'yes', authority: 'yes', challenge: 'yes', budget: 'yes' }, true, []],
    ['qualified', 1, { ...YES, budget: 'no' }, true, []],
  ])('%s with %i genuine answers and %j: ready %s', (policy, count, answers, ready, missing) => {
    expect(assess(policy, count, answers)).toMatchObject({ ready, missing });
  });

  it.each<[PromotionPolicy, Answers, Criterion[], boolean, string[]]>([
    ['engaged', {}, ['budget'], false, ['budget unanswered']],
    ['engaged', { budget: 'notNow' }, ['budget'], false, ['budget notNow']],
    ['engaged', { budget: 'yes' }, ['budget'], true, []],
    ['engaged', {}, ['intent'], false, ['intent unanswered']],
    ['engaged', { intent: 'no' }, ['intent'], false, ['intent no']],
    ['engaged', { challenge: 'yes', timing: 'yes' }, ['intent'], true, []],
    ['qualified', YES, ['metrics'], false, ['metrics unanswered']],
    ['manual', YES, ['metrics'], true, ['metrics unanswered']],
  ])('%s with %j where %j are required: ready %s', (policy, answers, required, ready, missing) => {
    expect(assess(policy, 1, answers, required)).toMatchObject({ ready, missing });
  });

  it('says from which criteria a check was derived', () => {
    const answers = { budget: { value: 'no' as const } };
    const { missing } = assessPromotion({ policy: 'engaged', genuineInboundCount: 1, answers });
    expect(missing).toEqual([{ what: 'intent', because: 'no', derivedFrom: ['budget'] }]);
  });

  it.each<[Answers, string[]]>([
    [YES, []],
    [{}, []],
    [{ targetMarket: 'no' }, ['disqualify']],
    [{ intent: 'notNow' }, ['nurture']],
    [{ intent: 'no' }, ['nurture']],
    [{ budget: 'notNow' }, ['nurture']],
    [{ intent: 'yes', budget: 'notNow' }, []],
    [{ authority: 'no' }, ['askRightStakeholder']],
    [{ targetMarket: 'no', intent: 'no', authority: 'no' }, ['disqualify', 'nurture', 'askRightStakeholder']],
  ])('offers on %j: %j', (answers, waysOn) => {
    expect(assess('engaged', 1, answers).waysOn).toEqual(waysOn);
  });
});
