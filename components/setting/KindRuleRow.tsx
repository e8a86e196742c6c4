import { RotateCcw } from 'lucide-react';
import type { Direction, InteractionKind } from '@/storage/model/interaction';
import { hasFixedMeaning } from '@/storage/model/kind-overrides';
import { KIND_RULES, type KindRule, type Meaning } from '@/storage/model/kind-rules';
import { DIRECTION_WORDS } from '../interaction/interaction-words';
import { KIND_NAMES } from '../interaction/kind-names';
import { CompactNumber } from '../ui/CompactNumber';
import { CompactSelect } from '../ui/CompactSelect';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import { KIND_COLUMNS } from './kind-columns';

const MEANINGS: readonly { value: Meaning; label: string }[] = [
  { value: 'conversation', label: 'An answer' },
  { value: 'interest', label: 'Sign of interest' },
];
const AUTOMATIC = { value: 'automatic', label: 'No answer' } as const;
const DIRECTIONS: readonly { value: Direction; label: string }[] = [
  { value: 'inbound', label: DIRECTION_WORDS.inbound },
  { value: 'outbound', label: DIRECTION_WORDS.outbound },
];

interface KindRuleRowProps {
  kind: InteractionKind;
  rule: KindRule;
  /** Differs from how it came. */
  changed: boolean;
  onChange: (rule: KindRule) => void;
}

/** One kind of interaction in the rep's table. */
export function KindRuleRow({ kind, rule, changed, onChange }: KindRuleRowProps) {
  const name = KIND_NAMES[kind];
  const set = (patch: Partial<KindRule>) => onChange({ ...rule, ...patch });
  const { meaning, direction, weight, halfLifeDays } = rule;
  return (
    <li className={`grid grid-cols-2 border-b border-line py-1.5 last:border-b-0 ${KIND_COLUMNS}`}>
      <span className={classNames('max-sm:col-span-2', changed && 'font-semibold')}>{name}</span>
      <CompactSelect
        label="Meaning"
        about={name}
        options={hasFixedMeaning(kind) ? [AUTOMATIC, ...MEANINGS].filter(({ value }) => value === meaning) : MEANINGS}
        value={meaning}
        disabled={hasFixedMeaning(kind)}
        onChange={(next) => set({ meaning: next })}
      />
      <CompactSelect
        label="Usually"
        about={name}
        options={DIRECTIONS}
        value={direction}
        onChange={(next) => set({ direction: next })}
      />
      <CompactNumber
        label="Points"
        about={name}
        min={-100}
        max={100}
        value={weight}
        onChange={(next) => set({ weight: next })}
      />
      <CompactNumber
        label="Half after days"
        about={name}
        min={1}
        max={3_650}
        value={halfLifeDays}
        onChange={(next) => set({ halfLifeDays: next })}
      />
      <IconButton
        label={`Reset ${name}`}
        icon={<RotateCcw size={14} />}
        className={classNames(!changed && 'invisible max-sm:hidden')}
        onClick={() => onChange(KIND_RULES[kind])}
      />
    </li>
  );
}
