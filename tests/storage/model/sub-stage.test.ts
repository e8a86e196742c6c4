import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '@/storage/model/stage';
import {
  readSubStages,
  type SubStage,
  stepsOf,
  stepTitleProblem,
  withStep,
  withStepChanged,
  withStepMoved,
} from '@/storage/model/sub-stage';

const DEMO: SubStage = { id: 'demo', stage: 'prospect', title: 'Demo booked', order: 0 };
const TRIAL: SubStage = { id: 'trial', stage: 'prospect', title: 'Trial', order: 1, rotDays: 5 };
const FIRST: SubStage = { id: 'first', stage: 'lead', title: 'First mail', order: 0 };
const STEPS = [DEMO, TRIAL, FIRST];

describe('stepTitleProblem', () => {
  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['x'.repeat(41), 'long'],
    ['demo  BOOKED', 'taken'],
    ['Démo-booked', 'taken'],
    ['Won\u202Egpj.exe', 'signs'],
    ['Tri\u200Bal', 'signs'],
    ['\u200B', 'signs'],
    ['--- ...', 'signs'],
    ['Trial\u0000', 'signs'],
    ['<script>alert(1)</script>', undefined],
    ['=HYPERLINK("x")', undefined],
    ['商談中', undefined],
    ['🎯', undefined],
    ['First mail', undefined],
  ] as const)('says of %j: %s', (title, problem) => {
    expect(stepTitleProblem(STEPS, { stage: 'prospect', title })).toBe(problem);
  });

  it('lets a step keep its own title', () => {
    expect(stepTitleProblem(STEPS, { id: 'demo', stage: 'prospect', title: 'Demo Booked' })).toBeUndefined();
    expect(stepTitleProblem(STEPS, { id: 'trial', stage: 'prospect', title: 'Demo Booked' })).toBe('taken');
  });

  it('refuses a thirteenth step of a stage', () => {
    const many = Array.from({ length: 12 }, (_, order) => ({
      ...DEMO,
      id: `s${order}`,
      title: `Step ${order}`,
      order,
    }));
    expect(stepTitleProblem(many, { stage: 'prospect', title: 'One more' })).toBe('many');
    expect(stepTitleProblem(many, { stage: 'lead', title: 'One more' })).toBeUndefined();
  });
});

describe('the steps', () => {
  it('are added at the end of their stage, on one line', () => {
    const more = withStep(STEPS, { id: 'offer', stage: 'prospect', title: '  Offer \n sent ' });
    expect(stepsOf(more, 'prospect').map(({ title }) => title)).toEqual(['Demo booked', 'Trial', 'Offer sent']);
  });

  it('move within their stage alone, and stop at its ends', () => {
    const ids = (steps: SubStage[]) => stepsOf(steps, 'prospect').map(({ id }) => id);
    expect(ids(withStepMoved(STEPS, 'trial', -1))).toEqual(['trial', 'demo']);
    expect(ids(withStepMoved(STEPS, 'demo', -1))).toEqual(['demo', 'trial']);
    expect(ids(withStepMoved(STEPS, 'none', 1))).toEqual(['demo', 'trial']);
    expect(stepsOf(withStepMoved(STEPS, 'trial', -1), 'lead')).toEqual([FIRST]);
  });

  it('take another title and other days', () => {
    expect(withStepChanged(STEPS, 'trial', { title: ' Pilot ', rotDays: 9 })[1]).toMatchObject({
      title: 'Pilot',
      rotDays: 9,
    });
  });

  it('are read as far as they fit, each id and each title once', () => {
    const kept = [DEMO, { ...TRIAL, id: 'demo' }, { ...TRIAL, title: 'demo booked' }, { stage: 'king' }, null, FIRST];
    expect(readSubStages(kept)).toEqual([DEMO, FIRST]);
    expect(readSubStages('nonsense')).toEqual([]);
    expect(readSubStages(undefined)).toEqual([]);
  });

  it('stay the same steps, with titles that can be told apart, whatever is done to them', () => {
    const place = fc.nat(5);
    const change = fc.oneof(
      fc.record({ add: fc.string({ maxLength: 50 }), stage: fc.constantFrom(...STAGES) }),
      fc.record({ move: place, by: fc.constantFrom(-1 as const, 1 as const) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let steps: SubStage[] = [];
        for (const [index, one] of changes.entries()) {
          if ('move' in one) steps = withStepMoved(steps, steps[one.move]?.id ?? '', one.by);
          else if (!stepTitleProblem(steps, { stage: one.stage, title: one.add }))
            steps = withStep(steps, { id: `s${index}`, stage: one.stage, title: one.add });
        }
        expect(readSubStages(steps)).toEqual(steps);
        expect(
          STAGES.flatMap((stage) => stepsOf(steps, stage))
            .map(({ id }) => id)
            .sort(),
        ).toEqual(steps.map(({ id }) => id).sort());
      }),
    );
  });
});
