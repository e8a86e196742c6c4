import { describe, expect, it } from 'vitest';
import { cadenceCount } from '@/storage/model/cadence/step-counts';
import { contactIdSchema } from '@/storage/model/contact';
import { enrolment, SPRING } from './examples';

const one = { stepId: 'one', at: 1 };
const two = { stepId: 'two', at: 2 };

describe('cadenceCount', () => {
  it('counts whom each step reached, who did it, and who replied after it', () => {
    const count = cadenceCount(
      SPRING,
      [
        enrolment(),
        enrolment({ status: 'ended', endedBecause: 'answered' }),
        enrolment({ stepId: 'two', done: [one] }),
        enrolment({ stepId: 'two', done: [one], status: 'ended', endedBecause: 'answered' }),
        enrolment({ stepId: 'three', done: [one, two], status: 'ended', endedBecause: 'bounced' }),
        enrolment({ stepId: 'gone', done: [{ stepId: 'gone', at: 3 }], status: 'paused' }),
      ].map((each, index) => ({ ...each, contactId: contactIdSchema.parse(`c${index}`) })),
    );
    expect(count).toEqual({
      on: 3,
      touched: 4,
      replied: 1,
      steps: [
        { stepId: 'one', reached: 5, done: 3, replied: 1 },
        { stepId: 'two', reached: 3, done: 1, replied: 0 },
        { stepId: 'three', reached: 1, done: 0, replied: 0 },
      ],
    });
  });

  it('counts somebody who was put on it twice once', () => {
    const left = enrolment({ stepId: 'two', done: [one], status: 'ended', endedBecause: 'byHand' });
    const count = cadenceCount(SPRING, [left, enrolment({ stepId: 'two', done: [one] })]);
    expect(count).toMatchObject({ on: 1, touched: 1, steps: [{ reached: 1, done: 1 }, { reached: 1 }, {}] });
  });

  it.each(['notNow', 'notInterested'] as const)('takes %s, as the rep said it, for no reply', (endedBecause) => {
    const count = cadenceCount(SPRING, [enrolment({ done: [one], status: 'ended', endedBecause })]);
    expect(count).toMatchObject({ touched: 1, replied: 0 });
  });
});
