import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '@/storage/model/stage';
import { isIrregularMove, isPromotable } from '@/storage/model/stage-move';

describe('isIrregularMove', () => {
  it.each<[Stage, Stage]>([
    ['prospect', 'opportunity'],
    ['opportunity', 'customer'],
    ['nurture', 'lead'],
    ['customer', 'lost'],
    ['lead', 'disqualified'],
    ['prospect', 'nurture'],
  ])('%s to %s is foreseen', (from, to) => {
    expect(isIrregularMove(from, to)).toBe(false);
  });

  it.each<[Stage, Stage]>([
    ['lead', 'prospect'],
    ['lead', 'customer'],
    ['customer', 'lead'],
    ['disqualified', 'lead'],
    ['lost', 'opportunity'],
  ])('%s to %s is the rep going against the funnel', (from, to) => {
    expect(isIrregularMove(from, to)).toBe(true);
  });
});

describe('isPromotable', () => {
  it('is everybody who is not a prospect or further', () => {
    expect(STAGES.filter(isPromotable)).toEqual(['lead', 'nurture', 'disqualified', 'lost']);
  });
});
