import type { Segment } from '@/storage/model/segment';
import { SegmentRow } from './SegmentRow';
import { useSegmentCounts } from './useSegmentCounts';

interface AllSegmentsProps {
  segments: readonly Segment[];
  addressOf: (query: string) => string;
}

/** Every search that was kept, to be opened and changed. */
export function AllSegments({ segments, addressOf }: AllSegmentsProps) {
  const counts = useSegmentCounts(segments);
  return (
    <section aria-label="All segments" className="w-full max-w-xl rounded-md border border-line-strong bg-ground">
      {segments.length > 0 ? (
        <ul>
          {segments.map((segment) => (
            <SegmentRow
              key={segment.id}
              segment={segment}
              segments={segments}
              count={counts.get(segment.id)}
              address={addressOf(segment.query)}
            />
          ))}
        </ul>
      ) : (
        <p className="p-3 text-dim">No segments yet. Search for somebody, then press “Save search”.</p>
      )}
    </section>
  );
}
