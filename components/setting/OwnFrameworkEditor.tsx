import { useState } from 'react';
import { type Criterion, criterionSchema } from '@/storage/model/answer';
import { CRITERIA } from '@/storage/model/criteria';
import { type CriterionUse, moveCriterion, type OwnFramework, putCriterion } from '@/storage/model/own-framework';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { OwnCriterion } from './OwnCriterion';
import { TakenOut } from './TakenOut';

const LONGEST_NAME = 40;

interface OwnFrameworkEditorProps {
  own: OwnFramework;
  onChange: (own: OwnFramework) => void;
}

/** The team's own framework: its name, its criteria in their order, and what each is for. Kept at every change. */
export function OwnFrameworkEditor({ own, onChange }: OwnFrameworkEditorProps) {
  const [name, setName] = useState(own.name);
  const rename = (typed: string) => {
    setName(typed);
    if (typed.trim()) onChange({ ...own, name: typed.trim() });
  };
  const [takenOut, setTakenOut] = useState<{ name: string; before: OwnFramework }>();
  const put = (criterion: Criterion, use: CriterionUse | undefined) => {
    setTakenOut(use ? undefined : { name: CRITERIA[criterion].name, before: own });
    onChange(putCriterion(own, criterion, use));
  };
  const move = (criterion: Criterion, by: -1 | 1) => {
    setTakenOut(undefined);
    onChange(moveCriterion(own, criterion, by));
  };
  const undo = () => {
    if (takenOut) onChange({ ...takenOut.before, name: own.name });
    setTakenOut(undefined);
  };
  const unused = criterionSchema.options.filter((one) => !own.criteria.some(({ criterion }) => criterion === one));
  return (
    <section aria-label="Own framework" className="flex flex-col gap-3 rounded-md border border-line bg-raised p-3">
      <TextField
        label="Name"
        maxLength={LONGEST_NAME}
        value={name}
        hint={name.trim() ? undefined : 'A framework needs a name; the last one stays.'}
        onChange={rename}
      />
      <ol aria-label="Criteria" className="flex flex-col">
        {own.criteria.map(({ criterion, use }, index) => (
          <OwnCriterion
            key={criterion}
            criterion={criterion}
            purpose={use}
            place={index + 1}
            count={own.criteria.length}
            onMove={(by) => move(criterion, by)}
            onPut={(purpose) => put(criterion, purpose)}
          />
        ))}
      </ol>
      <TakenOut name={takenOut?.name} onUndo={undo} />
      {own.criteria.length === 0 ? (
        <p className="text-dim">
          Without a criterion this framework asks for nothing, and the panel has nothing to answer. Add the first one.
        </p>
      ) : null}
      <AddCriterion unused={unused} onAdd={(criterion) => put(criterion, 'counts')} />
    </section>
  );
}

function AddCriterion({ unused, onAdd }: { unused: Criterion[]; onAdd: (criterion: Criterion) => void }) {
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">Add a criterion</legend>
      {unused.map((criterion) => (
        <Button key={criterion} size="small" onClick={() => onAdd(criterion)}>
          Add {CRITERIA[criterion].name.toLowerCase()}
        </Button>
      ))}
    </fieldset>
  );
}
