import { describe, expect, it } from 'vitest';
import { stageDeltas } from '@/storage/model/stage-deltas';

describe('stageDeltas', () => {
  it('counts comings, goings and moves, and leaves out what evens out', () => {
    const touched = [
      { table: 'contacts', id: '1', after: { stage: 'lead' } },
      { table: 'contacts', id: '2', before: { stage: 'lead' }, after: { stage: 'prospect' } },
      { table: 'contacts', id: '3', before: { stage: 'customer' } },
      { table: 'contacts', id: '4', before: { stage: 'lost' }, after: { stage: 'lost' } },
      { table: 'companies', id: '5', after: { stage: 'lead' } },
    ] as const;
    expect(stageDeltas(touched)).toEqual(
      new Map([
        ['prospect', 1],
        ['customer', -1],
      ]),
    );
  });
});
