import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialable } from '@/storage/model/phone-number';

describe('a number for the telephone', () => {
  it.each([
    ['+49 (0)555 0100 22', '+49555010022'],
    ['0555 / 01 00 22', '0555010022'],
    ['+1 (555) 010-0199 ext. 4', '+15550100199,4'],
    ['+1 555 010 0199 x12', '+15550100199,12'],
    ['+1 555 010 0199;9', '+15550100199,9'],
    ['＋１ ５５５ ０１０ ０１９９', '+15550100199'],
    ['call me', undefined],
    ['', undefined],
    ['12', undefined],
  ])('%s is %s', (phone, number) => {
    expect(dialable(phone)).toBe(number);
  });

  it('has nothing in it that could be anything else than a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (phone) => {
        expect(dialable(phone) ?? '000').toMatch(/^\+?\d{3,}(,\d+)?$/);
      }),
    );
  });
});
