import { describe, expect, it } from 'vitest';
import { removalWords } from '@/components/deal/removal-words';
import type { Deal, DealStatus } from '@/storage/model/deal';

function deals(status: DealStatus, ...names: string[]): Deal[] {
  const common = {
    currency: 'EUR',
    step: 'demo',
    stepChangedAt: 1,
    createdAt: 1,
    updatedAt: 1,
  } as const;
  return names.map((name) => ({ ...common, contactIds: [], id: name, name, status }));
}

const NONE = { gone: [], ofCompany: [], ofOthers: [] };

describe('removalWords', () => {
  it.each([
    [NONE, []],
    [{ ...NONE, gone: deals('open', 'Looms') }, ['1 open deal goes along, since nobody else takes part: “Looms”.']],
    [
      { ...NONE, gone: [...deals('open', 'A', 'B'), ...deals('won', 'C', 'D')] },
      ['4 deals go along, since nobody else takes part: “A”, “B”, “C” and 1 more.'],
    ],
    [
      { ...NONE, ofCompany: deals('lost', 'Looms'), ofOthers: deals('open', 'A', 'B') },
      [
        '1 closed deal stays with its company, and nobody takes part: “Looms”.',
        '2 open deals stay with the others who take part: “A”, “B”.',
      ],
    ],
  ])('%#', (fates, sentences) => {
    expect(removalWords(fates)).toEqual(sentences);
  });
});
