import type { FieldVerdict } from '@/storage/model/field-verdict';
import { Badge } from '../ui/Badge';
import { Time } from '../ui/Time';
import { STATE_WORDS } from './health-words';

/** How a field fares, since when, and whether any page has proved its reader. */
export function StateCell({ state, since, isUnproven }: FieldVerdict) {
  const { tone, label, means } = STATE_WORDS[state];
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Badge tone={tone} title={means}>
        {label}
      </Badge>
      {since === undefined ? null : (
        <span className="text-small text-dim">
          since <Time at={since} precision="day" />
        </span>
      )}
      {isUnproven && state !== 'unproven' ? (
        <Badge tone="accent" title={STATE_WORDS.unproven.means}>
          Unproven
        </Badge>
      ) : null}
    </span>
  );
}
