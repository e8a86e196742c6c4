import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import type { Cadence } from '@/storage/model/cadence/cadence';
import { cadenceById } from '@/storage/queries/cadence-by-id';
import { templateList } from '@/storage/queries/template-list';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import {
  type CadenceDraft,
  cadenceInput,
  MOST_STEPS,
  withChangedStep,
  withMovedStep,
  withoutStep,
  withStep,
} from './cadence-draft';
import { AUDIENCE_WORDS } from './cadence-words';
import { EditorHints } from './EditorHints';
import { StepFields } from './StepFields';
import { useCadenceCommands } from './useCadenceCommands';

const AUDIENCES = (['lead', 'prospect'] as const).map((value) => ({ value, label: AUDIENCE_WORDS[value] }));

interface CadenceEditorProps {
  draft: CadenceDraft;
  /** Changes the draft as it is at that moment. */
  onChange: (change: (draft: CadenceDraft) => CadenceDraft) => void;
  onSaved: (cadenceId: string) => void;
  onCancel: () => void;
}

/** Writes a cadence: its name, whom it is for, and its steps in their order. Nothing holds before it is saved. */
export function CadenceEditor({ draft, onChange, onSaved, onCancel }: CadenceEditorProps) {
  const [wrong, mark] = useWrongWaits();
  const templates = (useLiveQuery(() => templateList()) ?? []).map(({ template }) => template);
  const now = useLiveQuery(() => (draft.id ? cadenceById(draft.id) : undefined), [draft.id]);
  const { save, busy, failure } = useCadenceCommands();
  const keep = async () => {
    const saved = await save(cadenceInput(draft));
    if (saved) onSaved(saved.cadenceId);
  };
  const incomplete = !draft.name.trim() || draft.steps.length === 0 || wrong.size > 0;
  return (
    <Form
      title={draft.id ? 'Edit the cadence' : 'New cadence'}
      submit="Save cadence"
      busy={busy}
      disabled={incomplete}
      onSubmit={keep}
      onCancel={onCancel}
    >
      <div className="flex flex-wrap gap-3">
        <TextField
          label="Name"
          maxLength={200}
          value={draft.name}
          onChange={(name) => onChange((now) => ({ ...now, name }))}
        />
        <AudienceField
          on={now?.count.on ?? 0}
          draft={draft}
          onChange={(audience) => onChange((now) => ({ ...now, audience }))}
        />
      </div>
      <p className="text-small text-dim">Alt with ↑ or ↓ moves the step in which you are.</p>
      <ol aria-label="Steps" className="flex flex-col gap-2">
        {draft.steps.map((step, index) => (
          <StepFields
            key={step.key}
            step={step}
            place={index + 1}
            count={draft.steps.length}
            templates={templates}
            onChange={(changed) => onChange((now) => withChangedStep(now, changed))}
            onMove={(by) => onChange((now) => withMovedStep(now, step.key, by))}
            onRemove={() => onChange((now) => withoutStep(now, step.key))}
            onWrong={mark}
          />
        ))}
      </ol>
      <div>
        <Button size="small" disabled={draft.steps.length >= MOST_STEPS} onClick={() => onChange(withStep)}>
          Add a step
        </Button>
      </div>
      <EditorHints draft={draft} hasWrongWait={wrong.size > 0} people={now?.people ?? []} />
      <FailureAlert failure={failure} />
    </Form>
  );
}

/** The keys of the steps whose wait cannot be read, and how a step says so. */
function useWrongWaits(): [ReadonlySet<number>, (key: number, isWrong: boolean) => void] {
  const [wrong, setWrong] = useState<ReadonlySet<number>>(new Set());
  // The same function at every drawing: a field takes its word back when it gets another one.
  const mark = useCallback((key: number, isWrong: boolean) => {
    setWrong((all) => (all.has(key) === isWrong ? all : withOrWithout(all, key, isWrong)));
  }, []);
  return [wrong, mark];
}

interface AudienceFieldProps {
  /** How many are on it: then it stays for whom it is. */
  on: number;
  draft: CadenceDraft;
  onChange: (audience: Cadence['audience']) => void;
}

function AudienceField({ on, draft, onChange }: AudienceFieldProps) {
  if (on > 0)
    return (
      <p className="flex flex-1 flex-col gap-1">
        <span className="text-small font-medium text-dim">For</span>
        <span>
          {AUDIENCE_WORDS[draft.audience]}, as long as somebody is on it ({on})
        </span>
      </p>
    );
  return <SelectField label="For" options={AUDIENCES} value={draft.audience} onChange={onChange} />;
}

function withOrWithout(all: ReadonlySet<number>, key: number, isIn: boolean): ReadonlySet<number> {
  return isIn ? new Set([...all, key]) : new Set([...all].filter((one) => one !== key));
}
