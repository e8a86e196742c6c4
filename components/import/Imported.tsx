import { useState } from 'react';
import type { ImportResult } from '@/storage/model/import/import-result';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { importedWords, people } from './import-words';
import { useImport } from './useImport';

interface ImportedProps {
  result: ImportResult;
  /** Rows and people that were left out. */
  notTaken: number;
}

/** What was done, and the way to take all of it back. */
export function Imported({ result, notTaken }: ImportedProps) {
  const leave = useImport((state) => state.leave);
  const { undoMany, busy, failure } = useUndo();
  const [isUndone, setIsUndone] = useState(false);
  const { bulkId } = result;
  const undo = async () => {
    if (bulkId && (await undoMany(bulkId))) setIsUndone(true);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <h2 className="text-lead font-semibold">
        {isUndone ? 'Undone: everything is as it was before' : importedWords(result)}
      </h2>
      {result.leftAlone > 0 && !isUndone ? <p>{people(result.leftAlone)} stay as they are.</p> : null}
      {notTaken > 0 && !isUndone ? <p className="text-dim">{notTaken.toLocaleString()} rows were left out.</p> : null}
      <FailureAlert failure={failure} />
      <div className="flex flex-wrap gap-2">
        {bulkId && !isUndone ? (
          <Button disabled={busy} onClick={() => void undo()}>
            Undo the import
          </Button>
        ) : null}
        <Button look="quiet" onClick={leave}>
          Import other files
        </Button>
      </div>
    </div>
  );
}
