import type { BulkControl } from '@/storage/model/bulk/bulk-control';
import { type ExportFormat, type ExportSubject, fileWriter } from '@/storage/model/export/export-format';
import { exportRows } from '@/storage/queries/export-rows';
import { saveFile } from '../calendar/save-file';

/** Read and written together: so many that the page stays free. */
const AT_ONCE = 500;

interface ExportOf {
  ids: readonly string[];
  subject: ExportSubject;
  format: ExportFormat;
  /** Epoch ms: stands in files that say when they were written. */
  now: number;
}

/**
 * Saves what is known of contacts as a file, or as several where the program takes only so many rows at once. Answers how many rows;
 * 0 when it was stopped: then nothing is saved.
 */
export async function writeFiles(
  { ids, subject, format, now }: ExportOf,
  { onProgress, signal }: BulkControl,
): Promise<number> {
  const writer = fileWriter(subject, format, now);
  const files: string[][] = [];
  let count = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    if (signal?.aborted) return 0;
    const rows = await exportRows(subject, ids.slice(start, start + AT_ONCE));
    for (const row of rows) {
      const isFirst = count % writer.mostRows === 0 || count === 0;
      if (isFirst) files.push([writer.begin]);
      files.at(-1)?.push(writer.row(row as never, isFirst));
      count += 1;
    }
    onProgress?.({ done: Math.min(ids.length, start + AT_ONCE), total: ids.length });
  }
  for (const [index, parts] of files.entries()) {
    const number = files.length > 1 ? `-${index + 1}` : '';
    const name = `twoway-${subject}${format === 'twoway' ? '' : `-${format}`}${number}.${writer.ending}`;
    saveFile(name, writer.type, [...parts, writer.end]);
  }
  return count;
}
