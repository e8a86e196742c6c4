import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedPerson } from '@/storage/model/import/imported-person';
import { readWhole } from './csv-file';

const FORMATS = join(import.meta.dirname, '../../../../shared/formats');

const sample = (path: string): File => new File([readFileSync(join(FORMATS, path))], basename(path));

/** What is known of somebody, by letters: a name of its own, addresses, numbers, company, title, source, owner, created, tags. */
function shape({ person, source, owner, createdAt, tags = [] }: ImportedPerson): string {
  const isNamed = person.name !== person.emails?.[0];
  return [
    isNamed ? 'N' : '-',
    `@${person.emails?.length ?? 0}`,
    `#${person.phones?.length ?? 0}`,
    person.companyName && 'C',
    person.jobTitle && 'T',
    source && 'S',
    owner && 'O',
    createdAt && 'D',
    tags.length > 0 && `t${tags.length}`,
  ]
    .filter(Boolean)
    .join(' ');
}

if (existsSync(FORMATS)) describe('the sample files of other programs', samplesAreRead);
else it('has no sample files beside this checkout: they are not read', () => expect(existsSync(FORMATS)).toBe(false));

function samplesAreRead() {
  it.each([
    // Two date forms, the same address twice, a row without anybody, one with an address alone.
    ['hubspot/contacts_export.csv', 'hubspot', ['N @1 #1 C O D', 'N @1 #0 D', 'N @1 #0 D', '- @1 #0'], ['4 noName']],
    // Ids that are joined are nobody's number.
    ['hubspot/contacts_associations.csv', 'hubspot', ['N @1 #0', '- @1 #0', 'N @0 #0'], []],
    ['hubspot/contacts_small.csv', 'hubspot', ['N @1 #1 S D', 'N @0 #1 S D', 'N @1 #0 S D'], []],
    // An address that is none.
    ['salesforce/leads_export_api_names.csv', 'salesforce', ['N @1 #1 C S', 'N @1 #1 C S', 'N @0 #0 C S'], []],
    ['salesforce/leads_report_labels.csv', 'salesforce', ['N @1 #1 S O D', 'N @1 #1 S O D'], []],
    ['salesforce/leads_import_template.csv', 'salesforce', ['N @1 #0 C T S', 'N @1 #0 C T S'], []],
    ['pipedrive/people_export_header.csv', 'pipedrive', ['N @1 #1 C T O D t1'], []],
    // Marks that Google puts on everybody are no tags.
    ['google/contacts_2024.csv', 'google', ['N @1 #0 t2', 'N @0 #1'], []],
    ['google/contacts_multi.csv', 'google', ['N @2 #3 C T t1'], []],
    // Written in UTF-8 here; the title is an honorific, an address of Exchange is none.
    ['outlook/outlook_quirks.csv', 'outlook', ['N @1 #2 C T t2', 'N @0 #0'], []],
    ['outlook/outlook_full_header.csv', 'outlook', [], []],
  ])('%s', async (path, program, people, rejected) => {
    const read = await readWhole(sample(path));
    expect(read.look.program).toBe(program);
    expect(read.people.map(shape)).toEqual(people);
    expect(read.rejected.map(({ row, because }) => `${row} ${because}`)).toEqual(rejected);
  });

  it('HubSpot: both forms of a date', async () => {
    const { people } = await readWhole(sample('hubspot/contacts_export.csv'));
    const [iso, american] = people.map(({ createdAt }) => new Date(createdAt ?? 0).toISOString());
    expect([iso, american]).toEqual(['2024-03-12T09:14:00.000Z', '2024-03-15T14:30:00.000Z']);
  });

  it('Outlook: all columns of a full export are there', async () => {
    const { look } = await readWhole(sample('outlook/outlook_full_header.csv'));
    expect(look.header.length).toBeGreaterThan(80);
  });

  it.each([
    ['Connections_2023plus.csv'],
    ['Connections_bom_crlf.csv'],
    ['Connections_pre2023_no_url.csv'],
    ['Connections_de.csv'],
  ])('LinkedIn: the header of %s is found behind the notes', async (name) => {
    const { look, people } = await readWhole(sample(`linkedin/${name}`));
    expect(look.fields.slice(0, 2)).toEqual(['firstName', 'lastName']);
    expect(people.length).toBeGreaterThan(0);
  });
}
