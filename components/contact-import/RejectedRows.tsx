import { rejectedFile } from '@/storage/model/import/rejected-file';
import type { ReadFiles, RejectedRow } from '@/storage/model/import/rejected-row';
import { saveFile } from '../calendar/save-file';
import { Button } from '../ui/Button';
import { whyWords } from './why-words';

interface RejectedRowsProps {
  headers: ReadFiles<unknown>['headers'];
  rejected: readonly RejectedRow[];
}

/** How many rows were left out and why; all of them as a file, to be put right and imported again. */
export function RejectedRows({ headers, rejected }: RejectedRowsProps) {
  if (rejected.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { because } of rejected) counts.set(whyWords({ because }), (counts.get(whyWords({ because })) ?? 0) + 1);
  const [header = []] = Object.values(headers);
  return (
    <section aria-label="Rows that are left out" className="flex flex-col gap-2 rounded-lg border border-line p-4">
      <p className="font-semibold">
        {rejected.length === 1 ? '1 row is left out' : `${rejected.length.toLocaleString()} rows are left out`}
      </p>
      <ul className="list-disc ps-5 text-dim">
        {[...counts].map(([words, count]) => (
          <li key={words}>
            {words}: {count.toLocaleString()}
          </li>
        ))}
      </ul>
      <Button
        className="self-start"
        onClick={() =>
          saveFile('twoway-left-out.csv', 'text/csv;charset=utf-8', rejectedFile(header, rejected, whyWords))
        }
      >
        Save these rows with the reasons
      </Button>
    </section>
  );
}
