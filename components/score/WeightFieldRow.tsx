import { useCallback } from 'react';
import type { ScoreWeights } from '@/storage/model/score/score-weights';
import { CompactNumber } from '../ui/CompactNumber';
import type { WeightField } from './weight-groups';

interface WeightFieldRowProps {
  field: WeightField;
  weights: ScoreWeights;
  onChange: (weights: ScoreWeights) => void;
  onWrong: (field: string, isWrong: boolean) => void;
}

/** One number of the score, with what it is. */
export function WeightFieldRow({ field, weights, onChange, onWrong }: WeightFieldRowProps) {
  const { name, unit, min, max } = field;
  const mark = useCallback((isWrong: boolean) => onWrong(name, isWrong), [onWrong, name]);
  return (
    <li className="flex items-center justify-between gap-3 border-t border-line py-1 first:border-t-0">
      <span aria-hidden="true">{name}</span>
      <span className="flex w-36 shrink-0 items-center gap-2">
        <span className="w-20">
          <CompactNumber
            label={unit}
            about={name}
            min={min}
            max={max}
            value={field.get(weights)}
            onChange={(value) => onChange(field.set(weights, value))}
            onWrong={mark}
          />
        </span>
        <span aria-hidden="true" className="hidden text-small text-dim sm:inline">
          {unit.toLowerCase()}
        </span>
      </span>
    </li>
  );
}
