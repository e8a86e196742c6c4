import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterMask, mayBeNear } from '@/storage/find/memory/letter-mask';
import { correctionsFor, editsAllowed, editsToBeginning, nearestWords } from '@/storage/model/find/nearest-words';

/** Letters too many, missing, others, and two swapped: said plainly, for whole words. */
function edits(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, at) => [at, ...Array<number>(other.length).fill(0)]);
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 0; column <= other.length; column += 1) (table[0] as number[])[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1];
      ways.push(at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1));
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        ways.push(at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = Math.min(...ways);
    }
  }
  return at(one.length, other.length);
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 9 });

describe('nearestWords', () => {
  it('counts edits to the best beginning, as a plain count over all beginnings does', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 2), (term, word, most) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        const plain = Math.min(...beginnings.map((beginning) => edits(term, beginning)));
        expect(editsToBeginning(term, word, most)).toBe(Math.min(plain, most + 1));
        // What the letters rule out is no near word.
        if (plain <= most) expect(mayBeNear(letterMask(term), letterMask(word), most)).toBe(true);
      }),
    );
  });

  it.each([
    ['vermere', ['vermeer']],
    ['kestrel', []],
    ['adx', []],
    ['lindqwistt', ['lindqvist']],
  ])('takes for %j: %j', (term, expected) => {
    const words = ['vermeer', 'kastel', 'ada', 'lindqvist', 'kes'];
    expect(nearestWords(term, words)).toEqual(expected);
  });

  it('takes the nearest ones only, and nothing for what begins a word', () => {
    expect(nearestWords('lindqvis1', ['lindqvist', 'lindqvi'])).toEqual(['lindqvist']);
    expect(correctionsFor(['verm', 'vermx', 'zzzz'], () => ['vermeer'])).toEqual({ vermx: ['vermeer'] });
    expect([3, 4, 7, 8].map((length) => editsAllowed('x'.repeat(length)))).toEqual([0, 1, 1, 2]);
  });
});
