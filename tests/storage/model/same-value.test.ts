import { describe, expect, it } from 'vitest';
import { sameValue } from '@/storage/model/same-value';

describe('sameValue', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [undefined, undefined],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [{ a: { b: [1] } }, { a: { b: [1] } }],
    [{ a: 1, b: undefined }, { a: 1 }],
  ])('%j equals %j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
    expect(sameValue(other, one)).toBe(true);
  });

  it.each([
    [1, '1'],
    [null, undefined],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', undefined]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[], {}],
    [{}, undefined],
  ])('%j differs from %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
    expect(sameValue(other, one)).toBe(false);
  });
});
