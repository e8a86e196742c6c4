import type { ScoreWeights } from '@/storage/model/score/score-weights';
import { Disclosure } from '../ui/Disclosure';
import { WeightFieldRow } from './WeightFieldRow';
import type { WeightGroup } from './weight-groups';

interface WeightGroupFieldsProps {
  group: WeightGroup;
  weights: ScoreWeights;
  onChange: (weights: ScoreWeights) => void;
  /** Called with the name of a field in which no number stands that is taken, and again when one does. */
  onWrong: (field: string, isWrong: boolean) => void;
  /** Another number lets the fields forget what was typed in them. */
  round: number;
}

/** The numbers of one group, one a line. */
export function WeightGroupFields({ group, round, ...rest }: WeightGroupFieldsProps) {
  return (
    <Disclosure title={group.title}>
      <ul className="flex flex-col px-3 pb-2">
        {group.fields.map((field) => (
          <WeightFieldRow key={`${field.name} ${round}`} field={field} {...rest} />
        ))}
      </ul>
    </Disclosure>
  );
}
