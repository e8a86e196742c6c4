import { describe, expect, it } from 'vitest';
import { fileOf, readWhole } from './csv-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** In windows-1252, as far as Latin-1 goes. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, { big = false, mark = true } = {}): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
  for (const [index, letter] of [...(mark ? '\ufeff' : ''), ...text].entries())
    bytes.setUint16(2 * index, letter.charCodeAt(0), !big);
  return new Uint8Array(bytes.buffer);
}

const names = async (content: BlobPart) => (await readWhole(fileOf(content))).people.map(({ person }) => person.name);

describe('the encoding of a file', () => {
  const text = 'Name;E-mail\nJürgen Weiß;juergen@werk.example\n';
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['windows-1252', latin(text), 'windows-1252'],
    ['UTF-16 with its mark', utf16(text), 'utf-16le'],
    ['UTF-16, the large end first', utf16(text, { big: true }), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, { mark: false }), 'utf-16le'],
  ])('%s', async (_name, content, encoding) => {
    const { look, people } = await readWhole(fileOf(content));
    expect(look.encoding).toBe(encoding);
    expect(look.header).toEqual(['Name', 'E-mail']);
    expect(people.map(({ person }) => [person.name, person.emails])).toEqual([
      ['Jürgen Weiß', ['juergen@werk.example']],
    ]);
  });

  it('reads each line of a file that was joined from two as what it is', async () => {
    const file = fileOf(new Blob([utf8('Name\nZoë Žižková\n'), latin('Renée Dupré\n'), utf8('Łukasz\n')]));
    const { look, people } = await readWhole(file);
    expect(look.encoding).toBe('mixed');
    expect(people.map(({ person }) => person.name)).toEqual(['Zoë Žižková', 'Renée Dupré', 'Łukasz']);
  });

  it('keeps a letter whose bytes stand on both sides of a megabyte', async () => {
    const before = `Name,Note\nAda,${'x'.repeat((1 << 20) - 'Name,Note\nAda,'.length - 1)}`;
    const { people } = await readWhole(fileOf(`${before}é,\nZoë,\n`));
    expect(people.map(({ person }) => person.name)).toEqual(['Zoë']);
  });
});

describe('the shape of a file', () => {
  it.each([
    ['commas', 'Name,Company\nAda,"Berg, Tal"\n'],
    ['semicolons', 'Name;Company\nAda;Berg, Tal\n'],
    ['tabs', 'Name\tCompany\nAda\tBerg, Tal\n'],
    ['bars', 'Name|Company\nAda|Berg, Tal\n'],
    ['a sign that it names itself', 'sep=;\nName;Company\nAda;Berg, Tal\n'],
    ['ends of lines as Windows writes them', 'Name,Company\r\nAda,"Berg, Tal"\r\n'],
    ['ends of lines of old Macs', 'Name,Company\rAda,"Berg, Tal"\r'],
    ['no end of the last line', 'Name,Company\nAda,"Berg, Tal"'],
    ['blanks before quotation marks', 'Name, Company\nAda, "Berg, Tal"\n'],
    ['a note and empty rows before the header', 'Export of 3 March\n\n,\nName,Company\nAda,"Berg, Tal"\n'],
    ['empty rows', 'Name,Company\n\n,\nAda,"Berg, Tal"\n,,\n'],
  ])('%s', async (_name, content) => {
    const { people, rejected } = await readWhole(fileOf(content));
    expect(people.map(({ person }) => [person.name, person.companyName])).toEqual([['Ada', 'Berg, Tal']]);
    expect(rejected).toEqual([]);
  });

  it('has a file without a header: its columns are known by what is in them', async () => {
    const { look, people } = await readWhole(fileOf('Ada Berg,ada@berg.example\nJan Tal,jan@tal.example\n'));
    expect(look).toMatchObject({ headerRow: 0, header: ['Column 1', 'Column 2'], fields: [undefined, 'emails'] });
    expect(people.map(({ person }) => person.name)).toEqual(['ada@berg.example', 'jan@tal.example']);
  });

  it('numbers rows as a spreadsheet does', async () => {
    const { people, rejected } = await readWhole(fileOf('Note\nName,Note\nAda,"one\ntwo"\n,x\nJan,\n'));
    expect(people.map(({ row }) => row)).toEqual([3, 5]);
    expect(rejected.map(({ row, because }) => [row, because])).toEqual([[4, 'noName']]);
  });
});

describe('hostile files', () => {
  it('gives back a row with more cells than the header has: its cells stand under the wrong headings', async () => {
    const { people, rejected } = await readWhole(fileOf('Name,Company,Phone\nAda,Berg, Tal,0555 010022\nJan,Tal,\n'));
    expect(people.map(({ person }) => person.name)).toEqual(['Jan']);
    expect(rejected).toEqual([
      {
        file: 'contacts.csv',
        row: 2,
        because: 'badCells',
        detail: '4 of 3',
        cells: ['Ada', 'Berg', ' Tal', '0555 010022'],
      },
    ]);
  });

  it.each([
    ['is never closed', 'Name,Note\n"Ada,x\nJan,\nMia,\n'],
    ['is closed in the middle of a cell', 'Name,Note\n"Ada" B,x\nJan,"y"\nMia,\n'],
    ['is closed by that of another row', 'Name,Note\nAda,"x\nJan,"y" z\nMia,\n'],
  ])('loses no other row where a quotation mark %s', async (_name, content) => {
    const { people, rejected } = await readWhole(fileOf(content));
    expect(people.map(({ person }) => person.name)).toContain('Mia');
    expect(rejected[0]).toMatchObject({ row: 2, because: 'badCells', detail: 'quotation marks that do not fit' });
  });

  it.each([
    ['30 February', '2024-02-30', 'badDate'],
    ['a 13th month', '31.13.2024', 'badDate'],
    ['none', '0/0/00', undefined],
    ['in words', 'last spring', undefined],
  ])('a date that does not exist: %s', async (_name, date, because) => {
    const { people, rejected } = await readWhole(fileOf(`Name,Create Date\nAda,${date}\n`));
    expect(rejected[0]?.because).toBe(because);
    expect(people.map(({ createdAt }) => createdAt)).toEqual(because ? [] : [undefined]);
  });

  it('takes headings that stand twice, and headings that are words of the language', async () => {
    const header = 'Name,Email,Email,__proto__,constructor,toString,hasOwnProperty,';
    const { look, people } = await readWhole(fileOf(`${header}\nAda,a@berg.example,b@berg.example,x,y,z,w,v\n`));
    expect(look.fields.slice(3)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(people.map(({ person }) => person)).toEqual([{ name: 'Ada', emails: ['a@berg.example', 'b@berg.example'] }]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('reads 200 columns, and refuses more than any table has', async () => {
    const row = (count: number, first: string) => `${first}${',x'.repeat(count - 1)}\n`;
    expect(await names(row(200, 'Name') + row(200, 'Ada'))).toEqual(['Ada']);
    await expect(readWhole(fileOf(row(2_000, 'Name')))).rejects.toMatchObject({
      failure: { code: 'bad-file', detail: 'contacts.csv: it has more than 1,000 columns.' },
    });
  });

  it('gives back a row with a cell of a megabyte, and reads the next one', async () => {
    const { people, rejected } = await readWhole(fileOf(`Name,Note\nAda,"${'x\n'.repeat(600_000)}"\nJan,\n`));
    expect(people.map(({ person }) => person.name)).toEqual(['Jan']);
    expect(rejected.map(({ row, because, detail }) => [row, because, detail])).toEqual([[2, 'tooBig', 'Note']]);
  });

  it('keeps markup and formulas as the texts they are', async () => {
    const { people } = await readWhole(
      fileOf('Name,Company,Website\n<img src=x onerror=alert(1)>,"=cmd|\' /c calc\'!A1",javascript:alert(1)\n'),
    );
    expect(people[0]?.person).toEqual({ name: '<img src=x onerror=alert(1)>', companyName: "=cmd|' /c calc'!A1" });
  });

  it('leaves out what a spreadsheet has made of a telephone number', async () => {
    const { people } = await readWhole(fileOf('Name,Phone\nAda,4.97115E+11\nJan,+49 555 010022\n'));
    expect(people.map(({ person }) => person.phones)).toEqual([undefined, ['+49 555 010022']]);
  });

  it('refuses a file that is far too large before it reads it', async () => {
    const large = fileOf('Name\nAda\n');
    Object.defineProperty(large, 'size', { value: 1024 ** 3 });
    await expect(readWhole(large)).rejects.toMatchObject({
      failure: {
        detail: 'contacts.csv: it has 1,024 MB; at most 256 MB are read at once. Split it into several files.',
      },
    });
  });

  it('says so when the file changes while it is read', async () => {
    const changed = fileOf('Name\nAda\n');
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) };
    Object.defineProperty(changed, 'slice', { value: () => gone });
    await expect(readWhole(changed)).rejects.toMatchObject({
      failure: { code: 'bad-file', detail: expect.stringContaining('it was changed or taken away while it was read') },
    });
  });

  it.each([
    ['nothing', ''],
    ['empty rows', '\n\n , ,\n'],
  ])('refuses a file with %s in it', async (_name, content) => {
    await expect(readWhole(fileOf(content))).rejects.toMatchObject({
      failure: { detail: 'contacts.csv: there is nothing in it.' },
    });
  });

  it('refuses what is no text', async () => {
    await expect(
      readWhole(fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 9]), 'book.xlsx')),
    ).rejects.toMatchObject({
      failure: { detail: 'book.xlsx: it is no text file. Save it as CSV (UTF-8) or vCard first.' },
    });
  });
});
