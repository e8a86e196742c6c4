import { CSV_BEGIN, csvLine } from '../csv/csv-line';
import { writeCard } from '../vcard/write-card';
import type { FileColumn, ProgramColumns } from './file-column';
import { HUBSPOT_COLUMNS } from './hubspot-columns';
import { OWN_COLUMNS } from './own-columns';
import { PIPEDRIVE_COLUMNS } from './pipedrive-columns';
import { SALESFORCE_COLUMNS } from './salesforce-columns';

/** What a file is written for. */
export const EXPORT_FORMATS = ['twoway', 'hubspot', 'salesforce', 'pipedrive', 'vcard4', 'vcard3', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Of what a file is. */
export type ExportSubject = keyof ProgramColumns;
type RowOf<Subject extends ExportSubject> = ProgramColumns[Subject] extends readonly FileColumn<infer Row>[]
  ? Row
  : never;

/** How the rows of a file are written, one after another. */
export interface FileWriter<Row> {
  /** Without its ending, which says the format. */
  ending: string;
  type: string;
  begin: string;
  row: (row: Row, isFirst: boolean) => string;
  end: string;
  /** The program takes no more rows in one file. */
  mostRows: number;
}

const PROGRAMS: Partial<Record<ExportFormat, ProgramColumns>> = {
  twoway: OWN_COLUMNS,
  hubspot: HUBSPOT_COLUMNS,
  salesforce: SALESFORCE_COLUMNS,
  pipedrive: PIPEDRIVE_COLUMNS,
};

/** Salesforce's wizard and Pipedrive take no more at once. */
const MOST_ROWS: Partial<Record<ExportFormat, number>> = { salesforce: 50_000, pipedrive: 50_000 };

/** Of what there can be a file in a format: a card is of a person only. */
export function subjectsOf(format: ExportFormat): readonly ExportSubject[] {
  return format === 'vcard4' || format === 'vcard3' ? ['contacts'] : ['contacts', 'interactions', 'deals'];
}

/** How a file of this kind is written. Throws for a subject of which the format has no files. */
export function fileWriter<Subject extends ExportSubject>(
  subject: Subject,
  format: ExportFormat,
  exportedAt: number,
): FileWriter<RowOf<Subject>> {
  const columns = PROGRAMS[format]?.[subject] as readonly FileColumn<RowOf<Subject>>[] | undefined;
  if (columns) return csvWriter(columns, format);
  if (format === 'json') return jsonWriter(subject, exportedAt);
  if (subject !== 'contacts') throw new TypeError(`There are no files of ${subject} as ${format}`);
  return cardWriter(format === 'vcard3' ? '3.0' : '4.0') as FileWriter<RowOf<Subject>>;
}

function csvWriter<Row>(columns: readonly FileColumn<Row>[], format: ExportFormat): FileWriter<Row> {
  // The mark of UTF-8 is for Excel; an importer takes it for a part of the first heading.
  const begin = format === 'twoway' ? CSV_BEGIN : '';
  return {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    begin: begin + csvLine(columns.map(({ heading }) => heading)),
    row: (row) => csvLine(columns.map(({ value }) => value(row))),
    end: '',
    mostRows: MOST_ROWS[format] ?? Number.POSITIVE_INFINITY,
  };
}

function jsonWriter<Row>(subject: ExportSubject, exportedAt: number): FileWriter<Row> {
  const head = { format: `twoway-${subject}`, version: 1, exportedAt: new Date(exportedAt).toISOString() };
  return {
    ending: 'json',
    type: 'application/json',
    begin: `${JSON.stringify(head).slice(0, -1)},"${subject}":[\n`,
    row: (row, isFirst) => `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`,
    end: '\n]}\n',
    mostRows: Number.POSITIVE_INFINITY,
  };
}

function cardWriter(version: '3.0' | '4.0'): FileWriter<Parameters<typeof writeCard>[0]> {
  return {
    ending: 'vcf',
    type: 'text/vcard;charset=utf-8',
    begin: '',
    row: (contact) => writeCard(contact, version),
    end: '',
    mostRows: Number.POSITIVE_INFINITY,
  };
}
