import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVcards } from '@/storage/import/vcard/read-vcards';
import { fileOf } from './csv-file';

const read = (text: string) => readVcards(fileOf(text.replaceAll('\n', '\r\n'), 'people.vcf'));
const card = (version: string, lines: string) => `BEGIN:VCARD\nVERSION:${version}\n${lines}\nEND:VCARD\n`;

const FORMATS = join(import.meta.dirname, '../../../../shared/formats/vcard');

describe('the people of a vCard file', () => {
  it('reads what is said of somebody in version 3', async () => {
    const lines = [
      'N:Berg;Ada;Maria;Dr.;',
      'FN:Ada Berg',
      'ORG:Tal\\, Berg & Co;Sales',
      'TITLE:Head of Purchasing',
      'EMAIL;TYPE=INTERNET,WORK:Ada@Berg.example',
      'item1.TEL;TYPE=CELL:+49 555 010022',
      'item1.X-ABLabel:Mobile',
      'ADR;TYPE=WORK:;;Ring 1;Lyon;Rhône;69000;France',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ada-berg',
      'NOTE:first line\\nsecond\\; line',
      'CATEGORIES:fair,Lyon\\, March',
      'TZ:Europe/Paris',
      'LANG:fr',
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      ' BBBB',
    ];
    const { people, rejected } = await read(card('3.0', lines.join('\n')));
    expect(rejected).toEqual([]);
    expect(people).toEqual([
      {
        row: 1,
        file: 'people.vcf',
        person: {
          name: 'Ada Berg',
          jobTitle: 'Head of Purchasing',
          companyName: 'Tal, Berg & Co',
          location: 'Lyon, Rhône, France',
          emails: ['ada@berg.example'],
          phones: ['+49 555 010022'],
          profileUrl: 'https://www.linkedin.com/in/ada-berg',
          linkedinSlug: 'ada-berg',
          note: 'first line\nsecond; line',
          zone: 'Europe/Paris',
          language: 'fr',
        },
        tags: ['fair', 'Lyon, March'],
      },
    ]);
  });

  it.each([
    [
      '4.0',
      'FN:Jan Tal\nTEL;VALUE=uri;TYPE="cell,voice":tel:+31-555-0100\nEMAIL:mailto:jan@tal.example',
      'Jan Tal',
      '+31-555-0100',
    ],
    ['3.0', 'N:Tal;Jan;;;\nTEL:+31-555-0100', 'Jan Tal', '+31-555-0100'],
    [
      '2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Dupr=E9;Ren=\n=E9e\nTEL;CELL:0555 0100',
      'Renée Dupré',
      '0555 0100',
    ],
    ['2.1', 'FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\nTEL;HOME;VOICE:0555 0100', 'Zoë', '0555 0100'],
    ['3.0', 'FN:Long\n  Name\nTEL:0555 0100', 'Long Name', '0555 0100'],
    ['4.0', 'EMAIL:ada@berg.example\nTEL:0555 0100', 'ada@berg.example', '0555 0100'],
  ])('version %s: %s', async (version, lines, name, phone) => {
    const { people } = await read(card(version, lines));
    expect(people.map(({ person }) => [person.name, person.phones])).toEqual([[name, [phone]]]);
  });

  it.each([
    ['a company', card('4.0', 'KIND:org\nFN:Tal & Co'), 'noPerson'],
    ['nobody', card('3.0', 'NOTE:x'), 'noName'],
    ['a card that does not end', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n', 'badCells'],
  ])('gives back %s, and reads the next one', async (_name, text, because) => {
    const { people, rejected } = await read(text + card('3.0', 'FN:Jan'));
    expect(people.map(({ person }) => person.name)).toEqual(['Jan']);
    expect(rejected.map((row) => [row.row, row.because])).toEqual([[1, because]]);
  });

  it('takes a card whose lines are made to do harm for what it says', async () => {
    const { people } = await read(
      card('3.0', 'FN;constructor=x:<b>Ada</b>\n__proto__:y\nURL:javascript:alert(1)\nBDAY:2024-02-30'),
    );
    expect(people.map(({ person }) => person)).toEqual([{ name: '<b>Ada</b>' }]);
  });

  it('refuses a file without a card', async () => {
    await expect(read('Name\nAda\n')).rejects.toMatchObject({
      failure: { detail: 'people.vcf: there is no card in it.' },
    });
  });
});

if (existsSync(FORMATS)) describe('the sample cards of other programs', samplesAreRead);
else it('has no sample cards beside this checkout: they are not read', () => expect(existsSync(FORMATS)).toBe(false));

function samplesAreRead() {
  it.each([
    // A company, by a mark of Apple's and by the kind of version 4.
    ['v30_to_v40_input.vcf', undefined, ['noPerson']],
    ['v40_expected.vcf', undefined, ['noPerson']],
    ['v21_qp.vcf', 1, []],
  ])('%s', async (name, phones, reasons) => {
    const { people, rejected } = await readVcards(new File([readFileSync(join(FORMATS, name))], name));
    expect(rejected.map(({ because }) => because)).toEqual(reasons);
    expect(people[0]?.person.phones?.length).toBe(phones);
  });
}
