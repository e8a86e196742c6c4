import { describe, expect, it } from 'vitest';
import { csvLine } from '@/storage/model/csv/csv-line';

describe('a line of a CSV file', () => {
  it.each([
    ['Ada', 'Ada'],
    ['Vermeer, Ada', '"Vermeer, Ada"'],
    ['says "yes"', '"says ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['  =HYPERLINK("x")', '"\'  =HYPERLINK(""x"")"'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3+cmd|x', "'-2+3+cmd|x"],
    ['\tx', "'\tx"],
    ['+49 (0)555 0100', '+49 (0)555 0100'],
    ['-5', '-5'],
    ['', ''],
  ])('writes %j as %j', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  it('parts its cells by commas', () => {
    expect(csvLine(['a', 'b', ''])).toBe('a,b,\r\n');
  });
});
