import type { TableColumn } from '@/storage/model/table/table-columns';
import { useBulk } from '../command/useBulk';
import { exportContacts } from './export-contacts';

/** Saves contacts as a file with the columns that are shown. */
export function useExport(columns: readonly TableColumn[]) {
  const { run, busy, failure } = useBulk();
  return {
    busy,
    failure,
    run: (ids: readonly string[]) =>
      run(
        'Exporting',
        (control) => exportContacts(ids, columns, control),
        (count) => (count > 0 ? { text: `${count.toLocaleString()} exported as a file` } : undefined),
      ),
  };
}
