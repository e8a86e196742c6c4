import type { Cadence, CadenceStep } from './cadence';

/** A cadence that is offered as a start; the rep changes it before it is kept. */
export type ExampleCadence = Pick<Cadence, 'name' | 'audience'> & { steps: Omit<CadenceStep, 'id'>[] };

/** Leads are made aware by what helps them; prospects are written to in person. */
export const EXAMPLE_CADENCES: readonly ExampleCadence[] = [
  {
    name: 'Awareness',
    audience: 'lead',
    steps: [
      { touch: 'comment', waitDays: 0, note: 'Say something of use under a post of theirs' },
      { touch: 'share', waitDays: 3, note: 'Something on the problem that they have' },
      { touch: 'linkedin', waitDays: 4, note: 'Ask what they made of it' },
      { touch: 'email', waitDays: 5, note: 'One idea, one question' },
      { touch: 'share', waitDays: 10, note: 'What another team gained by it' },
    ],
  },
  {
    name: 'Personal',
    audience: 'prospect',
    steps: [
      { touch: 'email', waitDays: 1, note: 'Sum up what they said, and propose the next step' },
      { touch: 'call', waitDays: 3, note: 'Ask who else decides' },
      { touch: 'linkedin', waitDays: 4, note: 'Short and personal' },
      { touch: 'email', waitDays: 7, note: 'Ask whether the time is right' },
    ],
  },
];
