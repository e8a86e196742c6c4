import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEAL_STEPS } from '@/storage/model/deal';
import { peopleAfterMerge, peopleBack } from '@/storage/model/deal/deal-people';
import { dealSums } from '@/storage/model/deal/deal-sums';
import { forecast, isOverdue } from '@/storage/model/deal/forecast';
import { isAlike, pastAnswers } from '@/storage/model/deal/past-answers';
import { readStepProbabilities, STEP_PROBABILITIES, stepResults } from '@/storage/model/deal/step-probabilities';

const TODAY = '2026-11-22';

describe('the forecast', () => {
  it('parts open deals by month, what is overdue first and what has no day last', () => {
    const days = ['2027-01-05', undefined, '2026-11-21', '2026-11-22', '2026-12-31', '2026-12-01'];
    const deals = days.map((expectedCloseOn, index) => ({
      name: `Deal ${index}`,
      ...(expectedCloseOn && { expectedCloseOn }),
    }));
    expect(forecast(deals, TODAY).map(({ when, deals: own }) => [when, own.map(({ name }) => name)])).toEqual([
      ['overdue', ['Deal 2']],
      [{ month: '2026-11' }, ['Deal 3']],
      [{ month: '2026-12' }, ['Deal 5', 'Deal 4']],
      [{ month: '2027-01' }, ['Deal 0']],
      ['undated', ['Deal 1']],
    ]);
  });

  it('calls only an open deal overdue, and not on its day', () => {
    expect(isOverdue({ status: 'open', expectedCloseOn: '2026-11-21' }, TODAY)).toBe(true);
    expect(isOverdue({ status: 'open', expectedCloseOn: TODAY }, TODAY)).toBe(false);
    expect(isOverdue({ status: 'won', expectedCloseOn: '2026-11-21' }, TODAY)).toBe(false);
    expect(isOverdue({ status: 'open' }, TODAY)).toBe(false);
  });

  it('loses no deal, whatever their days', () => {
    const day = fc.option(fc.constantFrom('2026-01-01', TODAY, '2026-12-24', '2031-06-30'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const deals = days.map((expectedCloseOn) => ({ name: 'One', ...(expectedCloseOn && { expectedCloseOn }) }));
        expect(forecast(deals, TODAY).flatMap((part) => part.deals)).toHaveLength(deals.length);
      }),
    );
  });
});

describe('dealSums', () => {
  it('adds up each currency by itself, and weighs by step', () => {
    const deals = [
      { amount: 100_000, currency: 'EUR', step: 'demo' },
      { amount: 33, currency: 'EUR', step: 'proposal' },
      { currency: 'CHF', step: 'negotiation' },
    ] as const;
    expect(dealSums(deals, STEP_PROBABILITIES)).toEqual([
      { currency: 'CHF', amount: 0, weighted: 0, count: 1 },
      { currency: 'EUR', amount: 100_033, weighted: 20_017, count: 2 },
    ]);
  });
});

describe('the probabilities of steps', () => {
  it('are kept as far as they can be read', () => {
    expect(readStepProbabilities({ demo: 10, proposal: 101, negotiation: 'x' })).toEqual({
      ...STEP_PROBABILITIES,
      demo: 10,
    });
    expect(readStepProbabilities(undefined)).toEqual(STEP_PROBABILITIES);
  });

  it('stand beside what became of deals that came as far', () => {
    const closed = [
      { step: 'demo', status: 'lost' },
      { step: 'negotiation', status: 'won' },
      { step: 'proposal', status: 'lost' },
      { step: 'demo', status: 'open' },
    ] as const;
    expect(stepResults(closed)).toEqual({
      demo: { closed: 3, won: 1 },
      proposal: { closed: 2, won: 1 },
      negotiation: { closed: 1, won: 1 },
    });
    expect(Object.keys(stepResults([]))).toEqual([...DEAL_STEPS]);
  });
});

describe('past answers', () => {
  it.each([
    ['Too expensive', 'It is too expensive for us!', true],
    ['too expensive', 'too complex', false],
    ['Budget', 'No budget this year', true],
    ['No', 'No budget this year', false],
    ['Trop cher', 'trop chér', true],
    ['', 'too expensive', false],
    ['...', '...', false],
  ])('“%s” and “%s” are alike: %s', (one, other, alike) => {
    expect(isAlike(one, other)).toBe(alike);
    expect(isAlike(other, one)).toBe(alike);
  });

  it('come from deals that were won first, each once, without the objection itself', () => {
    const objection = (id: string, answer: string | undefined, answeredAt: number) => ({
      ...{ id, words: 'Too expensive', at: 1 },
      ...(answer && { answer, answeredAt }),
    });
    const deals = [
      {
        id: 'a',
        name: 'A',
        status: 'lost',
        objections: [objection('1', 'Pays back', 9), objection('2', 'Rent it', 5)],
      },
      {
        id: 'b',
        name: 'B',
        status: 'won',
        objections: [objection('3', 'Start small', 2), objection('4', undefined, 0)],
      },
      {
        id: 'c',
        name: 'C',
        status: 'open',
        objections: [objection('5', 'Pays back', 3), objection('6', 'Own words', 8)],
      },
    ] as const;
    const found = pastAnswers(
      { id: '6', words: 'too expensive' },
      deals.map((deal) => ({ ...deal, objections: [...deal.objections] })),
    );
    expect(found.map(({ objection: { answer } }) => answer)).toEqual(['Start small', 'Pays back', 'Rent it']);
  });
});

describe('who takes part', () => {
  it('keeps its order through a merge and its undo', () => {
    expect(peopleAfterMerge(['a', 'b', 'c'], 'k', 'b')).toEqual(['a', 'k', 'c']);
    expect(peopleAfterMerge(['b', 'k'], 'k', 'b')).toEqual(['k']);
    expect(peopleBack({ before: ['b', 'k'], after: ['k'], now: ['k'] })).toEqual(['b', 'k']);
    expect(peopleBack({ before: ['a', 'b'], after: ['a', 'k'], now: ['a', 'k', 'c'] })).toEqual(['a', 'b', 'c']);
  });

  it('leaves off whom the rep has taken off since', () => {
    expect(peopleBack({ before: ['a', 'b'], after: ['a', 'k'], now: ['a'] })).toEqual(['a']);
    expect(peopleBack({ before: ['a'], after: ['a', 'b'], now: ['a', 'b', 'c'] })).toEqual(['a', 'c']);
    expect(peopleBack({ before: ['a', 'b'], after: ['b'], now: ['b', 'c'] })).toEqual(['b', 'c', 'a']);
  });
});
