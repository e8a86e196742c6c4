import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '@/storage/model/clean-text';

describe('cleanText', () => {
  it.each([
    ['plain', 'plain'],
    ['  ends  ', 'ends'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['tab\tand\nnewline', 'tab\tand\nnewline'],
    ['windows\r\nand\rold', 'windows\nand\nold'],
    ['torn \ud800 surrogate', 'torn  surrogate'],
    ['\u202eright to left', '\u202eright to left'],
    ['<img onerror="x">', '<img onerror="x">'],
    ['👩‍💻 王小明 مرحبا', '👩‍💻 王小明 مرحبا'],
    ['', undefined],
    [' \u0000\n ', undefined],
    [undefined, undefined],
  ])('makes of %j: %j', (text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  it('cuts, and never through a character of two units', () => {
    expect(cleanText('abcdef', 3)).toBe('abc');
    expect(cleanText('ab😀', 3)).toBe('ab');
  });
});

describe('cleanLine', () => {
  it('keeps one line', () => {
    expect(cleanLine(' Ada\n\tVermeer ', 100)).toBe('Ada Vermeer');
  });
});
