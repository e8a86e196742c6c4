import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '@/storage/model/csv/csv-text';

const body = (text: string) => text.slice(1);

describe('a CSV file', () => {
  it('says UTF-8, parts cells by commas and rows by CRLF', () => {
    expect(
      csvText([
        ['Name', 'Saved'],
        ['Zoë Žižková', 3],
      ]),
    ).toBe('\uFEFFName,Saved\r\nZoë Žižková,3\r\n');
  });

  it.each([
    ['nothing', undefined, ''],
    ['a number below zero', -5, '-5'],
    ['no number', Number.NaN, ''],
    ['a flag', true, 'true'],
    ['quotes', 'the "new" one', '"the ""new"" one"'],
    ['a comma', 'Berg, Ada', '"Berg, Ada"'],
    ['two lines', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a call', '@SUM(A1)', "'@SUM(A1)"],
    ['a phone number', '+49 30 123', "'+49 30 123"],
    ['a dash', '-x', "'-x"],
    ['blanks before a formula', '  =1', "'  =1"],
    ['blanks at an end', 'a ', '"a "'],
    ['a tab at the start', '\tx', '"\'\tx"'],
    ['wide letters', '＝1', "'＝1"],
    ['a formula behind another separator', 'a;=1', '"a;\'=1"'],
    ['a formula in a second line', 'a\n=1', '"a\n\'=1"'],
    ['an address', 'ada@berg.example', 'ada@berg.example'],
    ['a sum within', '1+1', '1+1'],
  ])('%s', (_name, cell, expected) => {
    expect(body(csvText([[cell]]))).toBe(`${expected}\r\n`);
  });

  it('can be read back: the same cells, apart from apostrophes that were put in', () => {
    const rowsOfText = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rowsOfText, (rows) => {
        expect(readBack(body(csvText(rows))).map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      }),
    );
  });

  it('has no cell that is a formula, whichever sign parts the cells and whether or not quotes count', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[=+\-@;,"\n\r\t ab]{0,12}$/), { minLength: 1 }), (cells) => {
        const text = body(csvText(cells.map((cell) => [cell])));
        for (const cell of readBack(text).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        for (const part of text.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

const bare = (cell: string) => cell.replaceAll("'", '');

/** A cell in quotes, or without any, and the sign that ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;

/** The rows of RFC 4180 text. */
function readBack(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
