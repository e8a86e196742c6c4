import { lookAtCsv } from '@/storage/import/csv/look-at-csv';
import { readCsv } from '@/storage/import/csv/read-csv';
import type { CsvLook } from '@/storage/model/csv/csv-look';

/** A file as it is picked. */
export const fileOf = (content: BlobPart, name = 'contacts.csv'): File => new File([content], name);

/** A file read with its columns as they were found, or as `change` says. */
export async function readWhole(file: File, change: Partial<CsvLook> = {}) {
  const look = { ...(await lookAtCsv(file)), ...change };
  return { look, ...(await readCsv(file, look)) };
}
