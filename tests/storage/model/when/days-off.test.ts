import { describe, expect, it } from 'vitest';
import { rangesOf, withoutRange, withRange } from '@/storage/model/when/days-off';

const range = (from: string, to = from) => ({ from, to });

describe('days off', () => {
  it('are shown as days in a row, over the end of a month and a year', () => {
    expect(rangesOf(['2027-01-01', '2026-12-31', '2026-05-01', '2026-12-31'])).toEqual([
      range('2026-05-01'),
      range('2026-12-31', '2027-01-01'),
    ]);
  });

  it('are added once each, and taken away', () => {
    const days = withRange(['2026-12-25'], range('2026-12-24', '2026-12-26')) ?? [];
    expect(days).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
    expect(withoutRange(days, range('2026-12-25', '2026-12-26'))).toEqual(['2026-12-24']);
  });

  it.each([range('2026-12-26', '2026-12-24'), range('2026-02-30'), range(''), range('2026-01-01', '2029-01-01')])(
    'are not those of %j',
    (wrong) => {
      expect(withRange([], wrong)).toBeUndefined();
    },
  );
});
