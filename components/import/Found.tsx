import { useState } from 'react';
import type { ImportFindings } from '@/storage/model/import/import-findings';
import type { ImportCounts } from '@/storage/model/import/import-plan';
import { useNotices } from '../command/useNotices';
import { Button } from '../ui/Button';
import { ChoiceForAll } from './ChoiceForAll';
import { ImportPreview } from './ImportPreview';
import { importedWords, people } from './import-words';
import { NotTaken } from './NotTaken';
import { useImport } from './useImport';

/** What importing the files would do, and the choices for all of them. Nothing is done until it is pressed. */
export function Found({ findings }: { findings: ImportFindings }) {
  const { choice, run, leave } = useImport();
  const say = useNotices((notices) => notices.say);
  const [isPressed, setIsPressed] = useState(false);
  const { counts, rejected, preview } = findings;
  const unsure = choice.onUnsure === 'add' ? counts.unsure : 0;
  const count = counts.newcomers + counts.known + unsure;
  const start = async () => {
    setIsPressed(true);
    const result = await run();
    if (result) say({ text: importedWords(result), ...(result.bulkId && { undoBulk: result.bulkId }) });
  };
  return (
    <div className="flex flex-col gap-4">
      <Counts counts={counts} />
      <NotTaken rejected={rejected} unsure={counts.unsure} />
      <ImportPreview preview={preview} total={counts.people} />
      <ChoiceForAll counts={counts} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={isPressed || count === 0} onClick={() => void start()}>
          {count === 0 ? 'Nothing to import' : `Import ${people(count)}`}
        </Button>
        <Button look="quiet" onClick={leave}>
          Other files
        </Button>
      </div>
    </div>
  );
}

function Counts({ counts }: { counts: ImportCounts }) {
  const rows: [string, number, string?][] = [
    ['People', counts.people],
    ['Who answered you', counts.answered],
    ['New', counts.newcomers],
    ['Known, with something new', counts.known],
    ['Known, with nothing new', counts.unchanged],
    ['Messages and signs of interest', counts.interactions],
    ['Of those new', counts.newInteractions],
    ['Rows that repeat somebody', counts.doubles],
  ];
  return (
    <section aria-label="What was found" className="flex flex-col gap-1">
      <h2 className="font-semibold">What was found</h2>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 sm:max-w-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="text-end tabular-nums">{value.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
