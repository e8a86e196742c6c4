import { describe, expect, it } from 'vitest';
import { rateWords } from '@/components/cadence/rate-words';

describe('rateWords', () => {
  it.each([
    [3, 14, '3 of 14', 'too few to say'],
    [19, 19, '19 of 19', 'too few to say'],
    [0, 20, '0 of 20', '0 to 16 %'],
    [10, 40, '10 of 40', '14 to 40 %'],
  ])('%i of %i', (hits, of, count, says) => {
    expect(rateWords(hits, of)).toEqual({ count, says });
  });
});
