import { X } from 'lucide-react';
import { useCallback } from 'react';
import { TOUCH_WORDS } from '@/storage/model/cadence/step-words';
import { type Touch, touchSchema } from '@/storage/model/touch';
import { CompactNumber } from '../ui/CompactNumber';
import { IconButton } from '../ui/IconButton';
import { MoveButtons } from '../ui/MoveButtons';
import { moveByKey } from '../ui/move-by-key';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import type { StepDraft } from './cadence-draft';
import { type OfferedTemplate, templateOptions } from './template-options';

const TOUCHES = touchSchema.options.map((value) => ({ value, label: TOUCH_WORDS[value] }));
const LONGEST_WAIT = 365;

interface StepFieldsProps {
  step: StepDraft;
  /** Its place, counted from 1, of how many. */
  place: number;
  count: number;
  templates: OfferedTemplate[];
  onChange: (step: StepDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onWrong: (key: number, isWrong: boolean) => void;
}

/** One step of a cadence that is being written. Alt with an arrow key moves it from any of its fields. */
export function StepFields({ step, place, count, templates, onChange, onMove, onRemove, onWrong }: StepFieldsProps) {
  const { key } = step;
  const mark = useCallback((isWrong: boolean) => onWrong(key, isWrong), [onWrong, key]);
  const choose = (templateId: string) => {
    const { templateId: _, ...rest } = step;
    onChange(templateId ? { ...rest, templateId } : rest);
  };
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-ground p-2" onKeyDown={moveByKey(onMove)}>
      <StepHeading place={place} count={count} onMove={onMove} onRemove={onRemove} />
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-[1fr_10rem_1fr_1.5fr]">
        <SelectField<Touch>
          label="What"
          options={TOUCHES}
          value={step.touch}
          onChange={(touch) => onChange({ ...step, touch })}
        />
        <div className="flex flex-col gap-1">
          <span aria-hidden="true" className="text-small font-medium text-dim">
            {place === 1 ? 'Working days from start' : 'Working days later'}
          </span>
          <CompactNumber
            label="Working days to wait"
            about={`step ${place}`}
            min={0}
            max={LONGEST_WAIT}
            value={step.waitDays}
            onChange={(waitDays) => onChange({ ...step, waitDays })}
            onWrong={mark}
          />
        </div>
        <SelectField
          label="Template"
          options={templateOptions(step, templates)}
          value={step.templateId ?? ''}
          onChange={choose}
        />
        <TextField
          label="Note"
          maxLength={500}
          value={step.note ?? ''}
          onChange={(note) => onChange({ ...step, note })}
        />
      </div>
    </li>
  );
}

/** Which step it is, with the buttons that move and remove it. */
function StepHeading({
  place,
  count,
  onMove,
  onRemove,
}: Pick<StepFieldsProps, 'place' | 'count' | 'onMove' | 'onRemove'>) {
  return (
    <div className="flex items-center justify-between">
      <span className="font-semibold">Step {place}</span>
      <span className="flex">
        <MoveButtons name={`step ${place}`} place={place} count={count} onMove={onMove} />
        <IconButton label={`Remove step ${place}`} icon={<X size={14} />} disabled={count === 1} onClick={onRemove} />
      </span>
    </div>
  );
}
