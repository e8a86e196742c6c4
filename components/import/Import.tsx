import type { RememberedColumns } from '@/storage/model/csv/remembered-columns';
import type { ImportPort } from '@/storage/model/import/import-port';
import type { StoredItem } from '../setting/useStoredItem';
import { AskAboutFiles } from './AskAboutFiles';
import { ChooseFiles } from './ChooseFiles';
import { Found } from './Found';
import { Imported } from './Imported';
import { ImportFailure } from './ImportFailure';
import { useImport } from './useImport';
import { Working } from './Working';

interface ImportProps {
  /** A session of its own for each import. */
  open: () => ImportPort;
  /** What was said of the columns of files before. */
  columns: StoredItem<RememberedColumns>;
}

/** Brings people in from files: what is found is shown before anything is done, and all of it can be undone at once. */
export function Import({ open, columns }: ImportProps) {
  const { step, failure, progress, leave } = useImport();
  return (
    <section aria-label="Import" className="flex max-w-3xl flex-col gap-4">
      <ImportFailure failure={failure} />
      {step.at === 'choosing' ? <ChooseFiles open={open} /> : null}
      {step.at === 'looking' ? <Working what="Looking at the files" onCancel={leave} /> : null}
      {step.at === 'asking' ? <AskAboutFiles looked={step.looked} columns={columns} /> : null}
      {step.at === 'reading' ? <Working what="Reading" progress={progress} onCancel={leave} /> : null}
      {step.at === 'found' ? <Found findings={step.findings} /> : null}
      {step.at === 'importing' ? (
        <Working what="Importing" progress={progress} onCancel={step.stop} isStopping={step.isStopping} />
      ) : null}
      {step.at === 'done' ? <Imported result={step.result} notTaken={step.notTaken} /> : null}
    </section>
  );
}
