import { describe, expect, it } from 'vitest';
import { isSamePlace, moveWants } from '@/storage/model/board-move';
import { STAGES } from '@/storage/model/stage';
import { isIrregularMove } from '@/storage/model/stage-move';

describe('moveWants', () => {
  it.each([
    ['lead', 'prospect', 'promotion'],
    ['nurture', 'prospect', 'promotion'],
    ['lost', 'prospect', 'promotion'],
    ['opportunity', 'prospect', 'reason'],
    ['lead', 'opportunity', 'reason'],
    ['lead', 'customer', 'reason'],
    ['prospect', 'opportunity', 'deal'],
    ['opportunity', 'customer', 'nothing'],
    ['nurture', 'lead', 'nothing'],
    ['customer', 'lead', 'reason'],
    ['customer', 'nurture', 'date'],
    ['lead', 'disqualified', 'reason'],
    ['opportunity', 'lost', 'reason'],
  ] as const)('from %s to %s: %s', (from, to, wants) => {
    expect(moveWants({ stage: from }, { stage: to, subStage: 'any' })).toBe(wants);
  });

  it('asks nothing within a stage, and never nothing against the funnel', () => {
    for (const from of STAGES) {
      expect(moveWants({ stage: from, subStage: 'a' }, { stage: from })).toBe('nothing');
      for (const to of STAGES)
        if (from !== to && isIrregularMove(from, to))
          expect(moveWants({ stage: from }, { stage: to })).not.toBe('nothing');
    }
  });
});

it('tells places apart by stage and step', () => {
  expect(isSamePlace({ stage: 'lead' }, { stage: 'lead', subStage: undefined })).toBe(true);
  expect(isSamePlace({ stage: 'lead' }, { stage: 'lead', subStage: 'a' })).toBe(false);
  expect(isSamePlace({ stage: 'lead', subStage: 'a' }, { stage: 'prospect', subStage: 'a' })).toBe(false);
});
