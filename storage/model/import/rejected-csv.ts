import { csvText } from '../csv/csv-text';
import type { PlannedPerson } from './import-plan';
import type { RejectedRow } from './rejected-row';

/** Rows of people who were left out because nothing is sure about them, as rejected ones. */
export function unsureRows(people: readonly PlannedPerson[]): RejectedRow[] {
  return people.flatMap(({ as, person }) =>
    as === 'unsure'
      ? { file: person.file ?? '', row: person.row, because: 'unsure' as const, cells: person.cells ?? [] }
      : [],
  );
}

/**
 * The rows that were not taken as a CSV file, each as it stood with the reason in front; under each file's header, where there are
 * several.
 */
export function rejectedCsv(
  rejected: readonly RejectedRow[],
  headers: Readonly<Record<string, readonly string[]>>,
  words: (row: RejectedRow) => string,
): string {
  const files = [...new Set(rejected.map(({ file }) => file))];
  const rows = files.flatMap((file) => [
    ['Reason', 'File', 'Row', ...(headers[file] ?? [])],
    ...rejected.filter((one) => one.file === file).map((one) => [words(one), file, one.row, ...one.cells]),
  ]);
  return csvText(rows);
}
