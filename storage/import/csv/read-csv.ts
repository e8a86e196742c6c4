import type { CsvSaid } from '../../model/csv/csv-look';
import { personOfCells } from '../../model/csv/person-of-cells';
import type { ImportedPerson } from '../../model/import/imported-person';
import type { ReadFiles, RejectedRow } from '../../model/import/rejected-row';
import type { OnRead } from '../import-reader';
import { csvRows } from './csv-rows';
import { fileFault } from './file-fault';
import { fileText } from './file-text';

/** More people are no rep's contacts, and their rows would fill the memory. */
const MOST_ROWS = 250_000;

const TORN = { because: 'badCells', detail: 'quotation marks that do not fit' } as const;

/** The people of a CSV file, its columns read as the rep said. Throws when it has more than 250,000 rows, and what reading a file throws. */
export async function readCsv(
  file: File,
  said: CsvSaid,
  onRead?: OnRead,
  signal?: AbortSignal,
): Promise<ReadFiles<ImportedPerson>> {
  const [people, rejected]: [ImportedPerson[], RejectedRow[]] = [[], []];
  let row = 0;
  for await (const rows of csvRows(file, counted(file, said, onRead, signal), said.delimiter)) {
    for (const { cells, torn } of rows) {
      row += 1;
      if (row <= said.headerRow || !cells.some((cell) => cell.trim())) continue;
      const read = torn ? TORN : personOfCells(cells, row, said);
      if ('person' in read) {
        people.push({ ...read.person, file: file.name, cells });
      } else rejected.push({ file: file.name, row, cells, ...read });
    }
    if (row > MOST_ROWS) {
      throw fileFault(file, `it has more than ${MOST_ROWS.toLocaleString('en')} rows. Split it into several files.`);
    }
  }
  return { people, rejected, headers: { [file.name]: said.header } };
}

/** The text of the file, while it is said how far it has been read. */
async function* counted(file: File, { encoding }: CsvSaid, onRead?: OnRead, signal?: AbortSignal) {
  let read = 0;
  for await (const text of fileText(file, encoding, signal)) {
    yield text;
    read += 1 << 20;
    onRead?.({ done: Math.min(read, file.size), total: file.size });
  }
}
