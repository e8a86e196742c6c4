import { KIND_RULES } from '@/storage/model/kind-rules';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { Badge } from '../ui/Badge';
import { DecidingWords } from './DecidingWords';
import { machineWords } from './interaction-words';

/** Says when an interaction does not count as an answer, and why; and when the rep has corrected that. */
export function GenuineMark({ entry }: { entry: TimelineEntry }) {
  if (entry.genuine) {
    if (entry.was?.genuine === false) return <Badge tone="accent">Counts: you said so</Badge>;
    return entry.direction === 'inbound' ? <Badge tone="accent">Real answer</Badge> : null;
  }
  if (entry.was?.genuine) return <Badge>Does not count: you said so</Badge>;
  return (
    <>
      <Badge>{machineWords(entry) ?? otherWords(entry)}</Badge>
      <DecidingWords reason={entry.genuineReason} kind={entry.kind} />
    </>
  );
}

function otherWords({ kind, genuineReason }: TimelineEntry): string {
  const isInterest = KIND_RULES[kind].meaning === 'interest' || genuineReason === kind;
  return isInterest ? 'Sign of interest' : 'May be automatic';
}
