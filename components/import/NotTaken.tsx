import type { ImportFindings } from '@/storage/model/import/import-findings';
import { REJECT_WORDS } from '@/storage/model/import/reject-words';
import { saveFile } from '../calendar/save-file';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useImport } from './useImport';

interface NotTakenProps {
  rejected: ImportFindings['rejected'];
  unsure: number;
}

/** The rows that are left out, by the reason, and the way to have them as a file. */
export function NotTaken({ rejected, unsure }: NotTakenProps) {
  const fetchRejected = useImport((state) => state.rejected);
  const reasons = (Object.keys(REJECT_WORDS) as (keyof typeof REJECT_WORDS)[])
    .map((reason) => [reason, (rejected[reason] ?? 0) + (reason === 'unsure' ? unsure : 0)] as const)
    .filter(([, count]) => count > 0);
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const save = async () => {
    const text = await fetchRejected();
    if (text !== undefined) saveFile('not-imported.csv', 'text/csv', text);
  };
  return (
    <Disclosure title={`${total === 1 ? '1 row is' : `${total.toLocaleString()} rows are`} left out`}>
      <ul className="flex flex-col gap-0.5">
        {reasons.map(([reason, count]) => (
          <li key={reason} className="flex gap-2">
            <span className="w-12 text-end tabular-nums">{count.toLocaleString()}</span>
            <span>{REJECT_WORDS[reason]}</span>
          </li>
        ))}
      </ul>
      <Button size="small" className="mx-3 my-1.5" onClick={() => void save()}>
        Save these rows as a file
      </Button>
    </Disclosure>
  );
}
