import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionSchema } from '@/storage/model/answer';
import { CRITERIA, type LetterFramework } from '@/storage/model/criteria';
import { type FrameworkId, frameworkIdSchema, frameworkView } from '@/storage/model/framework-view';
import { FIRST_OWN_FRAMEWORK } from '@/storage/model/own-framework';
import { criterionUseSchema } from '@/storage/model/own-framework-schema';

const shown = (id: FrameworkId) =>
  frameworkView(id, FIRST_OWN_FRAMEWORK).map(
    ({ title, criteria }) => `${title}: ${criteria.map(({ criterion }) => criterion).join(' ')}`,
  );

describe('frameworkView', () => {
  it.each<[FrameworkId, string[]]>([
    ['threeChecks', ['Target market: targetMarket', 'Intent: intent', 'Authority: authority']],
    [
      'threeLevels',
      [
        'Organisation: targetMarket',
        'Opportunity: challenge gain metrics budget timing priority',
        'Stakeholder: authority decisionCriteria decisionProcess champion',
      ],
    ],
    ['bant', ['Budget: budget', 'Authority: authority', 'Need: challenge gain', 'Timing: timing']],
    ['champ', ['Challenges: challenge gain', 'Authority: authority', 'Money: budget', 'Prioritization: priority']],
    [
      'meddic',
      [
        'Metrics: metrics',
        'Economic buyer: authority',
        'Decision criteria: decisionCriteria',
        'Decision process: decisionProcess',
        'Identify pain: challenge',
        'Champion: champion',
      ],
    ],
    ['own', ['Target market: targetMarket', 'Challenge: challenge', 'Budget: budget', 'Authority: authority']],
  ])('shows %s as %j', (id, groups) => {
    expect(shown(id)).toEqual(groups);
  });

  it.each(['bant', 'champ', 'meddic'] as LetterFramework[])('spells %s by its titles', (id) => {
    const initials = frameworkView(id, FIRST_OWN_FRAMEWORK).map(({ title }) => title[0]);
    expect(initials.join('').toLowerCase()).toContain({ bant: 'bant', champ: 'camp', meddic: 'meddic' }[id]);
  });

  const uses = fc.uniqueArray(
    fc.record({
      criterion: fc.constantFrom(...criterionSchema.options),
      use: fc.constantFrom(...criterionUseSchema.options),
    }),
    { selector: ({ criterion }) => criterion },
  );

  it('never doubles a criterion, and loses none that the framework uses', () => {
    fc.assert(
      fc.property(uses, fc.constantFrom(...frameworkIdSchema.options), (criteria, id) => {
        const view = frameworkView(id, { name: 'Ours', criteria }).flatMap((group) => group.criteria);
        const ids = view.map(({ criterion }) => criterion);
        expect(new Set(ids).size).toBe(ids.length);
        if (id === 'own') expect(view).toEqual(criteria);
        if (id === 'bant' || id === 'champ' || id === 'meddic')
          expect([...ids].sort()).toEqual(criterionSchema.options.filter((one) => CRITERIA[one].letters[id]).sort());
      }),
    );
  });

  it('has a place for every criterion: no answer is out of reach', () => {
    const reachable = new Set(
      frameworkIdSchema.options.flatMap((id) =>
        frameworkView(id, { name: 'Ours', criteria: [] }).flatMap((group) =>
          group.criteria.map(({ criterion }) => criterion),
        ),
      ),
    );
    expect([...reachable].sort()).toEqual([...criterionSchema.options].sort());
  });

  it('has two or three ways to ask for each', () => {
    for (const { asks } of Object.values(CRITERIA)) expect([2, 3]).toContain(asks.length);
  });
});
