import type { ScoreWeights } from '@/storage/model/score/score-weights';
import { CompactNumber } from '../ui/CompactNumber';
import { Disclosure } from '../ui/Disclosure';
import type { WeightGroup } from './weight-groups';

interface WeightGroupFieldsProps {
  group: WeightGroup;
  weights: ScoreWeights;
  onChange: (weights: ScoreWeights) => void;
}

/** The numbers of one group, one a line. */
export function WeightGroupFields({ group, weights, onChange }: WeightGroupFieldsProps) {
  return (
    <Disclosure title={group.title}>
      <ul className="flex flex-col px-3 pb-2">
        {group.fields.map((field) => (
          <li
            key={field.name}
            className="flex items-center justify-between gap-3 border-t border-line py-1 first:border-t-0"
          >
            <span aria-hidden="true">{field.name}</span>
            <span className="flex w-36 shrink-0 items-center gap-2">
              <span className="w-20">
                <CompactNumber
                  label={field.unit}
                  about={field.name}
                  min={field.min}
                  max={field.max}
                  value={field.get(weights)}
                  onChange={(value) => onChange(field.set(weights, value))}
                />
              </span>
              <span aria-hidden="true" className="hidden text-small text-dim sm:inline">
                {field.unit.toLowerCase()}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
