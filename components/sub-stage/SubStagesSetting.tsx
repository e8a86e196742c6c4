import { useState } from 'react';
import type { RotRules } from '@/storage/model/rotting';
import { STAGES } from '@/storage/model/stage';
import type { SubStage } from '@/storage/model/sub-stage';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { Button } from '../ui/Button';
import { StageSteps } from './StageSteps';

interface SubStagesSettingProps {
  item: StoredItem<SubStage[]>;
  rot: StoredItem<RotRules>;
}

/** The team's own steps within the stages of the board, and what counts as rotting there. Kept at every change. */
export function SubStagesSetting({ item, rot }: SubStagesSettingProps) {
  const [steps, setSteps] = useStoredItem(item);
  const [rules, setRules] = useStoredItem(rot);
  const [removed, setRemoved] = useState<{ title: string; before: SubStage[] }>();
  if (!steps || !rules) return null;
  const change = (next: SubStage[]) => {
    setRemoved(undefined);
    setSteps(next);
  };
  const remove = ({ id, title }: SubStage) => {
    setSteps(steps.filter((step) => step.id !== id));
    setRemoved({ title, before: steps });
  };
  return (
    <>
      <p className="text-dim">
        Each stage is a column of the board; its steps stand within it. A contact is marked as rotting when nothing
        happened for so many days: no message either way, and no move.
      </p>
      <div role="status" className="flex flex-wrap items-center gap-2 empty:hidden">
        {removed ? <span>“{removed.title}” is removed. Its contacts stand in the stage itself.</span> : null}
        {removed ? (
          <Button size="small" onClick={() => change(removed.before)}>
            Undo
          </Button>
        ) : null}
      </div>
      {STAGES.map((stage) => (
        <StageSteps
          key={stage}
          stage={stage}
          steps={steps}
          rules={rules}
          onSteps={change}
          onRules={setRules}
          onRemove={remove}
        />
      ))}
    </>
  );
}
