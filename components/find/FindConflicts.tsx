import { excludeEachOther } from '@/storage/model/find/exclude-each-other';
import type { FindMoment } from '@/storage/model/find/find-moment';
import type { Filter } from '@/storage/model/find/find-query';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { Foreign } from '../ui/Foreign';
import { TextButton } from '../ui/TextButton';
import type { FilterChip } from './find-parts';

interface FindConflictsProps {
  chips: readonly FilterChip[];
  at: FindMoment;
  /** Other chips are meant. */
  onFix: (chips: readonly FilterChip[]) => void;
}

/** Two filters that nobody fits at once, with one that takes whoever fits either. */
export function FindConflicts({ chips, at, onFix }: FindConflictsProps) {
  const pair = firstConflict(chips, at);
  if (!pair) return null;
  const [one, other] = pair;
  const either = eitherOf(one, other);
  return (
    <p role="alert" className="flex flex-wrap gap-x-2 text-small text-warn">
      <span>
        Nobody can be both “
        <Foreign text={one.words} />” and “
        <Foreign text={other.words} />
        ”.
      </span>
      {either === undefined ? null : (
        <TextButton onClick={() => onFix(joined(chips, pair, { text: either, words: either }))}>
          Search for <bdi>{either}</bdi>
        </TextButton>
      )}
    </p>
  );
}

type Pair = readonly [FilterChip, FilterChip];

function firstConflict(chips: readonly FilterChip[], at: FindMoment): Pair | undefined {
  const read = chips.flatMap((chip) => parseFindQuery(chip.text, at).query.filters.map((filter) => ({ chip, filter })));
  const conflicts = (one: Filter) => read.find(({ filter }) => filter !== one && excludeEachOther(one, filter));
  for (const { chip, filter } of read) {
    const other = conflicts(filter);
    if (other) return [chip, other.chip];
  }
  return undefined;
}

/** `stage:lead` and `stage:customer` as one, `stage:lead,customer`; of what is turned round there is none. */
function eitherOf({ text: one }: FilterChip, { text: other }: FilterChip): string | undefined {
  const turned = /^-|^not\s/i;
  if (turned.test(one) || turned.test(other)) return undefined;
  return `${one},${other.replace(/^[^:=<>]*[:=]?/, '')}`;
}

function joined(chips: readonly FilterChip[], [one, other]: Pair, either: FilterChip): FilterChip[] {
  return chips.filter((chip) => chip !== other).map((chip) => (chip === one ? either : chip));
}
