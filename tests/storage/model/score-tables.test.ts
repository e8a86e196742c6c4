import { describe, expect, it } from 'vitest';
import { companySizeBand } from '@/storage/model/score/company-size-band';
import { rankMoves } from '@/storage/model/score/rank-moves';
import { readScoreWeights, SCORE_WEIGHTS } from '@/storage/model/score/score-weights';
import { titleSeniority } from '@/storage/model/score/title-seniority';

describe('titleSeniority', () => {
  it.each([
    ['CEO', 'decides'],
    ['Co-Founder & CTO', 'decides'],
    ['Geschäftsführerin', 'decides'],
    ['Gérant', 'decides'],
    ['Propietaria', 'decides'],
    ['Vice President Sales', 'leads'],
    ['Head of Operations', 'leads'],
    ['Leiter Einkauf', 'leads'],
    ['Direttrice commerciale', 'leads'],
    ['Assistant to the CEO', 'works'],
    ['Account Manager', 'works'],
    ['Data Engineer', 'works'],
    [undefined, undefined],
  ])('takes %j as %j', (title, expected) => {
    expect(titleSeniority(title)).toBe(expected);
  });
});

describe('companySizeBand', () => {
  it.each([
    ['2-10 employees', 'small'],
    ['51-200 employees', 'medium'],
    ['501–1,000 employees', 'medium'],
    ['10.001+ Beschäftigte', 'large'],
    ['10 001+ salariés', 'large'],
    ['many', undefined],
    [undefined, undefined],
  ])('takes %j as %j', (size, expected) => {
    expect(companySizeBand(size)).toBe(expected);
  });
});

describe('readScoreWeights', () => {
  it.each([
    [undefined],
    [{}],
    [{ ...SCORE_WEIGHTS, fitPercent: 101 }],
    [{ ...SCORE_WEIGHTS, criteria: { budget: 1 } }],
  ])('takes %j as the ones that come with Twoway', (kept) => expect(readScoreWeights(kept)).toBe(SCORE_WEIGHTS));

  it('takes edited ones as they are', () => {
    const edited = { ...SCORE_WEIGHTS, fitPercent: 70 };
    expect(readScoreWeights(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
  });
});

describe('rankMoves', () => {
  it('gives the first ones with both ranks, and who left', () => {
    const ranked = [
      { id: 'a', before: 90, after: 10 },
      { id: 'b', before: 80, after: 80 },
      { id: 'c', before: 10, after: 90 },
    ];
    expect(rankMoves(ranked, 2)).toEqual({
      first: [
        { id: 'c', before: 3, after: 1 },
        { id: 'b', before: 2, after: 2 },
      ],
      left: [{ id: 'a', before: 1, after: 3 }],
    });
  });
});
