import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { useSegmentCounts } from './useSegmentCounts';
import { useSegments } from './useSegments';

interface PinnedSegmentsProps {
  /** The search that is shown, if any is. */
  text: string | undefined;
  /** The address at which a search is shown. */
  addressOf: (query: string) => string;
}

/** The ways to the searches that are pinned, each with how many it finds now. */
export function PinnedSegments({ text, addressOf }: PinnedSegmentsProps) {
  const pinned = (useSegments() ?? []).filter((segment) => segment.pinned);
  const counts = useSegmentCounts(pinned);
  if (pinned.length === 0) return null;
  return (
    <nav aria-label="Segments" className="flex flex-wrap gap-1">
      {pinned.map(({ id, name, query }) => (
        <a
          key={id}
          href={addressOf(query)}
          title={query}
          aria-current={query === text ? 'true' : undefined}
          className={classNames(
            'flex max-w-56 min-w-0 gap-1.5 rounded border px-2 py-1 text-small',
            query === text ? 'border-accent bg-accent-soft font-semibold' : 'border-line text-dim hover:bg-raised',
          )}
        >
          <Foreign text={name} className="truncate" />
          <span className="font-normal text-dim">{counts.get(id)?.toLocaleString()}</span>
        </a>
      ))}
    </nav>
  );
}
