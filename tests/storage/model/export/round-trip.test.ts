import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards } from '@/storage/import/vcard/read-vcards';
import { type Contact, personFieldsSchema } from '@/storage/model/contact';
import { safeText, writtenText } from '@/storage/model/csv/safe-text';
import { splitRows } from '@/storage/model/csv/split-rows';
import { EXPORT_FORMATS, type ExportFormat, fileWriter } from '@/storage/model/export/export-format';
import type { ImportedPerson } from '@/storage/model/import/imported-person';
import { fileOf, readWhole } from '../../import/csv-file';
import { anyContact, withoutAbsent } from './any-contact';

function written(contacts: readonly Contact[], format: ExportFormat): string {
  const { begin, row, end } = fileWriter('contacts', format, 0);
  return begin + contacts.map((contact, index) => row(contact, index === 0)).join('') + end;
}

/** All of a contact that a reader of files can say. */
function known(contact: Contact): Omit<ImportedPerson, 'row'> {
  const { source, lawfulBasis, tags, stage, owner, createdAt, doNotContact } = contact;
  const reason =
    doNotContact &&
    (doNotContact.reason === undefined || isMereYes(doNotContact.reason) ? {} : { reason: doNotContact.reason });
  const person = withoutAbsent(personFieldsSchema.omit({ avatarUrl: true }).parse(contact));
  return withoutAbsent({ source, lawfulBasis, tags, stage, owner, createdAt, doNotContact: reason, person }) as Omit<
    ImportedPerson,
    'row'
  >;
}

/** Says no more than that there is none. */
const isMereYes = (text: string) =>
  /^(true|yes|y|1|x|ja|oui|si|sí|sim|unsubscribed|opted[ -]?out|do not contact)$/i.test(text);

function facts({ row: _row, file: _file, cells: _cells, ...said }: ImportedPerson): Omit<ImportedPerson, 'row'> {
  return said;
}

describe('a file of our own', () => {
  it('read again, says the same of everybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact, { minLength: 1, maxLength: 5 }), async (contacts) => {
        const { look, people, rejected } = await readWhole(fileOf(written(contacts, 'twoway')));
        expect(look.program).toBe('twoway');
        expect(rejected).toEqual([]);
        expect(people.map(facts)).toEqual(contacts.map(known));
      }),
    );
  });

  it('gives every text back as it was before it was made safe', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^['=+\-@;,"\n\r\t a1]{0,12}$/));
    fc.assert(
      fc.property(text, (one) => {
        expect(writtenText(safeText(one))).toBe(one);
      }),
    );
  });
});

describe('cards', () => {
  it.each(['vcard3', 'vcard4'] as const)('%s, read again, say the same as far as a card can', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyContact, async (contact) => {
        const { people } = await readVcards(fileOf(written([contact], format), 'ada.vcf'));
        const { name, jobTitle, companyName, emails, note } = contact;
        expect(people[0]?.person).toMatchObject(withoutAbsent({ name, jobTitle, companyName, emails, note }));
      }),
    );
  });
});

/** "Berg, Ada" comes back as "Ada Berg". */
const wordsOf = (name: string) => name.replaceAll(',', ' ').split(/\s+/).filter(Boolean).sort();

describe('files for other programs', () => {
  const programs = EXPORT_FORMATS.filter((format) => ['hubspot', 'salesforce', 'pipedrive'].includes(format));

  it.each(programs)('%s: its own importer knows the headings, and nobody is lost', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact, { minLength: 1, maxLength: 3 }), async (contacts) => {
        const { look, people, rejected } = await readWhole(fileOf(written(contacts, format)));
        expect(look.program).toBe(format);
        expect(rejected).toEqual([]);
        expect(people.map(({ person }) => wordsOf(person.name))).toEqual(contacts.map(({ name }) => wordsOf(name)));
        expect(people.map(({ person }) => person.emails?.[0])).toEqual(contacts.map(({ emails }) => emails[0]));
      }),
    );
  });

  it.each(['twoway', ...programs] as const)('%s: no cell is a formula', (format) => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        const { rows } = splitRows(
          written([contact], format)
            .replace(/^\ufeff/, '')
            .replaceAll('\r\n', '\n'),
          ',',
          true,
        );
        for (const cell of rows.flatMap(({ cells }) => cells))
          expect(cell).not.toMatch(/^\s*(?!\+?[\d ()./-]+($|\n))[=+\-@＝]/);
      }),
    );
  });
});
