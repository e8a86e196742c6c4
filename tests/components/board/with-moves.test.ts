import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardStages, countFor, idAt, indexIn } from '@/components/board/board-stages';
import { unsettled, withMoves } from '@/components/board/with-moves';
import type { FoundColumn } from '@/storage/model/find/find-query';
import { STAGES } from '@/storage/model/stage';
import type { SubStage } from '@/storage/model/sub-stage';

const TRIAL: SubStage = { id: 'trial', stage: 'prospect', title: 'Trial', order: 0 };
const columns: FoundColumn[] = [
  { stage: 'lead', count: 40, amounts: {}, ids: ['a', 'b'] },
  { stage: 'prospect', count: 2, amounts: { EUR: 5 }, ids: ['c', 'd'] },
  { stage: 'prospect', subStage: 'old', count: 1, amounts: { EUR: 2, CHF: 3 }, ids: ['e'] },
];
const at = (found: readonly FoundColumn[], stage: string, subStage?: string) =>
  found.find((column) => column.stage === stage && column.subStage === subStage);

describe('withMoves', () => {
  it('takes a card out of its column and puts it first in the other', () => {
    const moved = withMoves(columns, [{ contactId: 'b', to: { stage: 'prospect' } }]);
    expect(at(moved, 'lead')).toMatchObject({ count: 39, ids: ['a'] });
    expect(at(moved, 'prospect')).toMatchObject({ count: 3, ids: ['b', 'c', 'd'] });
  });

  it('makes a column where nobody stood, and leaves one who is there already', () => {
    const to = { stage: 'prospect', subStage: 'trial' } as const;
    expect(at(withMoves(columns, [{ contactId: 'a', to }]), 'prospect', 'trial')).toMatchObject({
      count: 1,
      ids: ['a'],
    });
    expect(withMoves(columns, [{ contactId: 'c', to: { stage: 'prospect' } }])).toEqual(columns);
  });

  it('keeps everybody, each in one place, whatever is moved', () => {
    const place = fc.record({ stage: fc.constantFrom(...STAGES), subStage: fc.constantFrom(undefined, 'trial') });
    const move = fc.record({ contactId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), to: place });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const moved = withMoves(columns, moves);
        expect(moved.flatMap(({ ids }) => ids).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
        expect(moved.reduce((sum, { count }) => sum + count, 0)).toBe(43);
        for (const { contactId, to } of moves.slice(-1))
          expect(at(moved, to.stage, to.subStage)?.ids).toContain(contactId);
      }),
    );
  });
});

describe('unsettled', () => {
  const move = { contactId: 'a', to: { stage: 'prospect' }, isKept: true, missed: 0 } as const;

  it('shows a pending move however often the columns are found anew', () => {
    const pending = { ...move, isKept: false };
    expect(unsettled([pending], columns)).toEqual([pending]);
  });

  it('shows a kept one for one answer that did not know of it, and drops it once the columns do', () => {
    expect(unsettled([move], columns)).toEqual([{ ...move, missed: 1 }]);
    expect(unsettled([{ ...move, missed: 1 }], columns)).toEqual([]);
    expect(unsettled([move], withMoves(columns, [move]))).toEqual([]);
  });
});

describe('boardStages', () => {
  const [, prospect] = boardStages(columns, [TRIAL]);

  it('shows who is in a step that is no more in the stage itself', () => {
    expect(prospect?.lanes.map(({ title, count }) => [title, count])).toEqual([
      ['In no step', 3],
      ['Trial', 0],
    ]);
    expect(prospect).toMatchObject({ count: 3, amounts: { EUR: 7, CHF: 3 } });
  });

  it('knows who stands where, also beyond what is loaded', () => {
    const lane = prospect?.lanes[0] ?? { parts: [] };
    expect([0, 1, 2, 3].map((index) => idAt(lane, index))).toEqual(['c', 'd', 'e', undefined]);
    expect(indexIn(lane, 'e')).toBe(2);
    expect(indexIn(lane, 'a')).toBe(-1);
    const leads = boardStages(columns, [])[0]?.lanes[0] ?? { parts: [] };
    expect(idAt(leads, 30)).toBeUndefined();
    expect(countFor(leads, 30)).toBe(31);
  });

  it('has every stage, also those without anybody', () => {
    expect(boardStages([], []).map(({ stage, count }) => [stage, count])).toEqual(STAGES.map((stage) => [stage, 0]));
  });
});
