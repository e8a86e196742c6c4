import type { ImportChoice, OnKnown } from '@/storage/model/import/import-choice';
import { ChoiceList } from '../ui/ChoiceList';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';

interface ImportChoicesProps {
  choice: ImportChoice;
  /** How many are known, and of how many nothing proves who they are. */
  known: number;
  unsure: number;
  onChange: (choice: ImportChoice) => void;
  /** The same, for what is typed: nothing has to be compared again. */
  onType: (choice: ImportChoice) => void;
}

const ON_KNOWN: { value: OnKnown; label: string; description: string }[] = [
  {
    value: 'fillEmpty',
    label: 'Fill in what is empty',
    description: 'What is kept stays; only empty fields are filled in.',
  },
  { value: 'overwrite', label: 'Overwrite', description: 'The file holds, also over what you typed.' },
  { value: 'skip', label: 'Skip', description: 'Nothing of people who are known is changed.' },
];

/** What the rep says for everybody in a file. */
export function ImportChoices({ choice, known, unsure, onChange, onType }: ImportChoicesProps) {
  const type = (field: 'source' | 'lawfulBasis' | 'owner') => (text: string) =>
    onType({ ...choice, [field]: text || undefined });
  return (
    <section
      aria-label="For everybody in the file"
      className="grid gap-4 rounded-lg border border-line p-4 md:grid-cols-2"
    >
      <div className="flex flex-col gap-3">
        <TextField
          label="Source"
          placeholder="fair in Lyon, March"
          hint="Where newcomers come from."
          value={choice.source ?? ''}
          onChange={type('source')}
          maxLength={100}
        />
        <TextField
          label="Lawful basis"
          placeholder="consent at the stand"
          hint="Why you may write to them."
          value={choice.lawfulBasis ?? ''}
          onChange={type('lawfulBasis')}
          maxLength={200}
        />
      </div>
      <div className="flex flex-col gap-3">
        {known > 0 ? (
          <>
            <p className="font-semibold">Of people who are known already ({known.toLocaleString()})</p>
            <ChoiceList
              label="Of people who are known already"
              choices={ON_KNOWN}
              value={choice.onKnown ?? 'fillEmpty'}
              onChange={(onKnown) => onChange({ ...choice, onKnown })}
            />
          </>
        ) : null}
        {unsure > 0 ? (
          <Switch
            label={`Add ${unsure.toLocaleString()} whose name is known as new people`}
            description="Nothing proves whether they are the people you know. They are left out otherwise."
            on={choice.onUnsure === 'add'}
            onToggle={(on) => onChange({ ...choice, onUnsure: on ? 'add' : 'leaveOut' })}
          />
        ) : null}
      </div>
    </section>
  );
}
