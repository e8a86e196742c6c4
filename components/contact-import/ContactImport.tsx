import type { CsvLook } from '@/storage/model/csv/csv-look';
import type { ContactFileReader } from '@/storage/model/import/contact-file';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { ColumnMapping } from './ColumnMapping';
import { ImportPreview } from './ImportPreview';
import { leftOutRows } from './left-out-rows';
import { PickFile } from './PickFile';
import { RejectedRows } from './RejectedRows';
import { resultWords } from './result-words';
import { type ImportStep, useContactImport } from './useContactImport';

interface ContactImportProps {
  reader: ContactFileReader;
  /** The columns as the rep said them of such a file before. */
  recall: (look: CsvLook) => CsvLook;
  remember: (look: CsvLook) => void;
}

/** People from a file, step by step: the file, its columns, what would become of everybody, and what did. */
export function ContactImport(props: ContactImportProps) {
  const work = useContactImport(props);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <FailureAlert failure={work.failure} />
      <CurrentStep step={work.step} work={work} />
    </div>
  );
}

function CurrentStep({ step, work }: { step: ImportStep; work: ReturnType<typeof useContactImport> }) {
  const { busy } = work;
  if (step.at === 'pick') return <PickFile busy={busy} onPick={work.pick} onPaste={work.paste} />;
  if (step.at === 'columns') {
    const { file, look } = step;
    return (
      <ColumnMapping look={look} busy={busy} onBack={work.toStart} onGo={(said) => work.readColumns(file, said)} />
    );
  }
  if (step.at === 'preview') {
    return (
      <ImportPreview
        plan={step.plan}
        read={step.read}
        choice={step.choice}
        busy={busy}
        onChoice={(choice: ImportChoice) => work.choose(step, choice)}
        onType={(choice: ImportChoice) => work.show({ ...step, choice })}
        onBack={() => work.show(step.back)}
        onImport={() => work.carryOut(step)}
      />
    );
  }
  return <ImportOver step={step} onAgain={work.toStart} />;
}

function ImportOver({ step, onAgain }: { step: Extract<ImportStep, { at: 'done' }>; onAgain: () => void }) {
  const { text, details = [] } = resultWords(step.result);
  return (
    <section aria-label="Imported" className="flex flex-col gap-3">
      <p className="text-lead font-semibold">{text}</p>
      {details.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <RejectedRows headers={step.read.headers} rejected={leftOutRows(step.plan, step.choice)} />
      <Button className="self-start" onClick={onAgain}>
        Import another file
      </Button>
    </section>
  );
}
