import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '@/entrypoints/page/clean-text';

describe('cleanText', () => {
  it.each([
    ['  two \n\t words\u00a0here ', 'two words here'],
    ['nul\u0000l', 'null'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u2066b\u2069c', 'abc'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['pay\u200dpal', 'paypal'],
    ['half \ud800', 'half'],
    ['\u3164\u115f', undefined],
    ['\u200e\u200f', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j', (raw, clean) => {
    expect(cleanText(raw, 100)).toBe(clean);
  });

  it.each(['ليلى بن عمران', 'א\u200eב', '👩‍💻', '🏳️‍🌈 x', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم', 'क्‍ष', '葛󠄀城', 'Zoë O’Brien', '<b>"&\']]>'])(
    'leaves %s as it is',
    (text) => {
      expect(cleanText(text, 100)).toBe(text);
    },
  );

  it('takes every control, half and ignorable character out of a word, wherever Unicode has it', () => {
    const unseen = /[\p{Cc}\p{Cs}]|(?![\p{VS}\u061c\u200e\u200f])\p{DI}/u;
    const all = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));
    const left = all.filter((one) => unseen.test(one) && !['ab', 'a b'].includes(cleanText(`a${one}b`, 9) ?? ''));
    expect(left.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('never cuts a character in two', () => {
    expect(cleanText('ab🦊', 3)).toBe('ab');
    expect(cleanText('a b', 2)).toBe('a');
  });

  it('gives one trimmed line within the cap, the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (raw, max) => {
        const clean = cleanText(raw, max);
        if (clean === undefined) return;
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/\p{Cs}/u);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanText(clean, max)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});
