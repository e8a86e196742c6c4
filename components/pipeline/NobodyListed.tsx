import { Users } from 'lucide-react';
import { ExampleOffer } from '../example/ExampleOffer';
import { EmptyState } from '../ui/EmptyState';
import { FoundElsewhere } from './FoundElsewhere';
import type { Segment } from './usePipelineView';

interface NobodyListedProps {
  segment: Segment;
  search: string;
  isEmpty: boolean;
  onAll: () => void;
}

/** Why the list is empty, and what fills it. */
export function NobodyListed({ segment, search, isEmpty, onAll }: NobodyListedProps) {
  if (isEmpty) {
    return (
      <EmptyState icon={<Users aria-hidden="true" />} title="Nobody here yet">
        <p>Open somebody’s profile on LinkedIn, or a mail thread, and press “Save as lead”.</p>
        <ExampleOffer />
      </EmptyState>
    );
  }
  if (search.trim()) return <FoundElsewhere segment={segment} search={search} onAll={onAll} />;
  return segment === 'prospect' ? (
    <EmptyState title="No prospects yet">A lead becomes one once they have answered and fit.</EmptyState>
  ) : (
    <EmptyState title="No leads">Everybody has moved on; see “Prospects” and “All”.</EmptyState>
  );
}
