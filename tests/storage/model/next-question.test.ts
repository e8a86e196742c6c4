import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerValue, answerValueSchema, type Criterion, criterionSchema } from '@/storage/model/answer';
import type { Said } from '@/storage/model/derive-checks';
import { type FrameworkId, frameworkIdSchema, frameworkView } from '@/storage/model/framework-view';
import { ASK_FIRST, nextQuestion } from '@/storage/model/next-question';
import { FIRST_OWN_FRAMEWORK, type OwnFramework } from '@/storage/model/own-framework';
import { STAGES, type Stage } from '@/storage/model/stage';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_800_000_000_000;
type Known = Partial<Record<Criterion, [AnswerValue, daysAgo: number]>>;

const answersOf = (known: Known): Said =>
  Object.fromEntries(
    Object.entries(known).map(([criterion, [value, daysAgo]]) => [criterion, { value, at: NOW - daysAgo * DAY }]),
  );
const next = (id: FrameworkId, stage: Stage, known: Known, own: OwnFramework = FIRST_OWN_FRAMEWORK) => {
  const criteria = frameworkView(id, own).flatMap((group) => group.criteria);
  const question = nextQuestion({ criteria, answers: answersOf(known), stage, now: NOW });
  return question && `${question.criterion} ${question.because}`;
};

describe('nextQuestion', () => {
  it.each<[FrameworkId, Stage, Known, string | undefined]>([
    ['threeChecks', 'lead', {}, 'targetMarket unanswered'],
    ['threeChecks', 'lead', { targetMarket: ['yes', 1] }, 'intent unanswered'],
    // Derived is answered.
    ['threeChecks', 'lead', { targetMarket: ['yes', 1], budget: ['notNow', 1] }, 'authority unanswered'],
    ['threeChecks', 'lead', { targetMarket: ['unknown', 1] }, 'targetMarket unanswered'],
    ['bant', 'lead', {}, 'challenge unanswered'],
    ['bant', 'prospect', { challenge: ['yes', 1] }, 'budget unanswered'],
    ['champ', 'prospect', { challenge: ['yes', 1], budget: ['no', 1] }, 'authority unanswered'],
    ['meddic', 'opportunity', {}, 'decisionProcess unanswered'],
    ['threeLevels', 'nurture', {}, 'timing unanswered'],
    // Stale only after everything unanswered.
    ['bant', 'prospect', { challenge: ['yes', 91] }, 'budget unanswered'],
    [
      'bant',
      'prospect',
      { challenge: ['yes', 1], gain: ['yes', 1], budget: ['yes', 91], timing: ['yes', 1], authority: ['yes', 90] },
      'budget stale',
    ],
    [
      'bant',
      'prospect',
      { challenge: ['yes', 90], gain: ['yes', 1], budget: ['yes', 1], timing: ['yes', 1], authority: ['yes', 180] },
      undefined,
    ],
    [
      'threeChecks',
      'lead',
      { targetMarket: ['yes', 366], intent: ['yes', 1], authority: ['yes', 1] },
      'targetMarket stale',
    ],
    ['bant', 'customer', {}, undefined],
    ['bant', 'disqualified', {}, undefined],
    ['bant', 'lost', {}, undefined],
  ])('under %s, of a %s who said %j: %s', (id, stage, known, question) => {
    expect(next(id, stage, known)).toBe(question);
  });

  it('asks what the own framework requires first, and never what it only shows', () => {
    const own: OwnFramework = {
      name: 'Ours',
      criteria: [
        { criterion: 'targetMarket', use: 'shown' },
        { criterion: 'challenge', use: 'counts' },
        { criterion: 'metrics', use: 'required' },
      ],
    };
    expect(next('own', 'lead', {}, own)).toBe('metrics unanswered');
    expect(next('own', 'lead', { metrics: ['yes', 91] }, own)).toBe('metrics stale');
    expect(next('own', 'lead', { metrics: ['yes', 1] }, own)).toBe('challenge unanswered');
    expect(next('own', 'lead', { metrics: ['yes', 1], challenge: ['no', 1] }, own)).toBeUndefined();
  });

  it('knows a place for every criterion at every stage that is asked', () => {
    for (const order of Object.values(ASK_FIRST))
      expect([...order].sort()).toEqual([...criterionSchema.options].sort());
  });

  it('comes to an end: answering what it asks leaves nothing to ask', () => {
    const anyKnown = fc.dictionary(
      fc.constantFrom(...criterionSchema.options),
      fc.tuple(fc.constantFrom(...answerValueSchema.options), fc.integer({ min: 0, max: 800 })),
    );
    fc.assert(
      fc.property(
        anyKnown,
        fc.constantFrom(...frameworkIdSchema.options),
        fc.constantFrom(...STAGES),
        (start, id, stage) => {
          const known = { ...start } as Known;
          for (let asked = 0; asked <= criterionSchema.options.length; asked++) {
            const question = next(id, stage, known);
            if (!question) return;
            known[question.split(' ')[0] as Criterion] = ['yes', 0];
          }
          throw new Error('asks without end');
        },
      ),
    );
  });
});
