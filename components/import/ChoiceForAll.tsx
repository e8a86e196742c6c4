import type { ImportChoice, OnKnown } from '@/storage/model/import/import-choice';
import type { ImportCounts } from '@/storage/model/import/import-plan';
import { SelectField } from '../ui/SelectField';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { WordsField } from '../ui/WordsField';
import { useImport } from './useImport';

const ON_KNOWN: readonly { value: OnKnown; label: string }[] = [
  { value: 'fillEmpty', label: 'Fill in what is empty' },
  { value: 'overwrite', label: 'Overwrite with what the file says' },
  { value: 'skip', label: 'Leave them as they are' },
];

/** What holds for everybody in the files: what becomes of those who are known, where all came from, on which ground. */
export function ChoiceForAll({ counts }: { counts: ImportCounts }) {
  const { choice, choose, write } = useImport();
  const change = (part: Partial<ImportChoice>) => void choose({ ...choice, ...part });
  // An empty text is none.
  const textOf = (value: string) => value || undefined;
  return (
    <section aria-label="For all of them" className="flex flex-col gap-3">
      <h2 className="font-semibold">For all of them</h2>
      <div className="flex flex-col gap-3 sm:flex-row">
        <SelectField
          label="People you know already"
          options={ON_KNOWN}
          value={choice.onKnown ?? 'fillEmpty'}
          onChange={(onKnown) => change({ onKnown })}
        />
        <WordsField label="Tags" words={choice.tags ?? []} known={[]} onChange={(tags) => change({ tags })} />
      </div>
      <div className="flex flex-col gap-3 sm:flex-row">
        <TextField
          label="Where they come from"
          placeholder="Fair in Lyon, March"
          maxLength={100}
          value={choice.source ?? ''}
          onChange={(source) => write({ ...choice, source: textOf(source) })}
          onBlur={() => change({})}
        />
        <TextField
          label="Why you may keep and write to them"
          placeholder="They asked for it at the fair"
          maxLength={200}
          value={choice.lawfulBasis ?? ''}
          onChange={(lawfulBasis) => write({ ...choice, lawfulBasis: textOf(lawfulBasis) })}
          onBlur={() => change({})}
        />
      </div>
      {counts.unsure > 0 ? (
        <Switch
          label="Add those who are perhaps known as new people"
          on={choice.onUnsure === 'add'}
          onToggle={(isOn) => change({ onUnsure: isOn ? 'add' : 'leaveOut' })}
        />
      ) : null}
    </section>
  );
}
