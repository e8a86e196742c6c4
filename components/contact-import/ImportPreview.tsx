import type { ReadContacts } from '@/storage/model/import/contact-file';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportPlan } from '@/storage/model/import/import-plan';
import { Button } from '../ui/Button';
import { ImportChoices } from './ImportChoices';
import { leftOutRows } from './left-out-rows';
import { PreviewTable } from './PreviewTable';
import { RejectedRows } from './RejectedRows';

interface ImportPreviewProps {
  plan: ImportPlan;
  read: ReadContacts;
  choice: ImportChoice;
  busy: boolean;
  onChoice: (choice: ImportChoice) => void;
  onType: (choice: ImportChoice) => void;
  onBack: () => void;
  onImport: () => void;
}

/** What would become of everybody, before anything is saved. */
export function ImportPreview({ plan, read, choice, busy, onChoice, onType, onBack, onImport }: ImportPreviewProps) {
  const { counts } = plan;
  const added = counts.newcomers + (choice.onUnsure === 'add' ? counts.unsure : 0);
  const changed = choice.onKnown === 'skip' ? 0 : counts.known;
  return (
    <section aria-label="What would become of it" className="flex min-w-0 flex-col gap-4">
      <p role="status" className="text-lead">
        {countWords(plan)}
      </p>
      {read.valuesLeftOut > 0 ? (
        <p className="text-dim">
          {read.valuesLeftOut === 1
            ? '1 value that is no mail address is'
            : `${read.valuesLeftOut.toLocaleString()} values that are no mail addresses are`}{' '}
          left out.
        </p>
      ) : null}
      <ImportChoices
        choice={choice}
        known={counts.known + counts.unchanged}
        unsure={counts.unsure}
        onChange={onChoice}
        onType={onType}
      />
      <PreviewTable plan={plan} onKnown={choice.onKnown ?? 'fillEmpty'} />
      <RejectedRows headers={read.headers} rejected={leftOutRows(plan, choice)} />
      <div className="flex gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button look="primary" disabled={busy || added + changed === 0} onClick={onImport}>
          {importWords(added, changed)}
        </Button>
      </div>
    </section>
  );
}

function countWords({ counts }: ImportPlan): string {
  const { people, newcomers, known, unchanged, unsure, doubles } = counts;
  const parts = [
    `${newcomers.toLocaleString()} new`,
    `${(known + unchanged).toLocaleString()} known`,
    ...(unsure > 0 ? [`${unsure.toLocaleString()} of whom only the name is known`] : []),
  ];
  const twice =
    doubles > 0 ? ` ${doubles.toLocaleString()} more ${doubles === 1 ? 'row says' : 'rows say'} the same of them.` : '';
  return `${people.toLocaleString()} ${people === 1 ? 'person' : 'people'}: ${parts.join(', ')}.${twice}`;
}

function importWords(added: number, changed: number): string {
  if (added + changed === 0) return 'Nothing to import';
  const parts = [
    ...(added > 0 ? [`add ${added.toLocaleString()}`] : []),
    ...(changed > 0 ? [`change ${changed.toLocaleString()}`] : []),
  ];
  return `Import: ${parts.join(', ')}`;
}
