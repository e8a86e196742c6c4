import { describe, expect, it } from 'vitest';
import { enrolmentProblem } from '@/storage/model/cadence/enrolment-problem';
import { contact, SPRING } from './examples';

const withoutMail = { ...SPRING, steps: SPRING.steps.filter(({ touch }) => touch !== 'email') };
const DEAD = { emails: ['a@x.example'], deadEmails: ['a@x.example'] };

describe('enrolmentProblem', () => {
  it.each([
    ['nothing, for a lead', contact(), SPRING, false, undefined],
    ['nothing, for a lead without an address', contact({ emails: [] }), SPRING, false, undefined],
    [
      'nothing, for one live address of two',
      contact({ ...DEAD, emails: ['a@x.example', 'b@x.example'] }),
      SPRING,
      false,
      undefined,
    ],
    ['nothing, for dead addresses where no step is a mail', contact(DEAD), withoutMail, false, undefined],
    ['dead addresses', contact(DEAD), SPRING, false, 'deadAddresses'],
    ['another stage', contact({ stage: 'prospect' }), SPRING, false, 'otherStage'],
    [
      'a prospect on a personal one: nothing',
      contact({ stage: 'prospect' }),
      { ...SPRING, audience: 'prospect' as const },
      false,
      undefined,
    ],
    ['nurture', contact({ stage: 'nurture' }), SPRING, false, 'otherStage'],
    ['another cadence', contact(), SPRING, true, 'onCadence'],
    [
      'the wish for no contact, before all else',
      contact({ doNotContact: { at: 1 }, stage: 'lost' }),
      SPRING,
      true,
      'doNotContact',
    ],
  ])('says %s', (_, person, cadence, isOn, expected) => {
    expect(enrolmentProblem(person, cadence, isOn)).toBe(expected);
  });
});
