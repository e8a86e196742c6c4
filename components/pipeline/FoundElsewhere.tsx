import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useListedContacts } from './useListedContacts';
import type { Segment } from './usePipelineView';

/** Past so many the number tells nothing more. */
const COUNTED = 100;

interface FoundElsewhereProps {
  segment: Segment;
  search: string;
  onAll: () => void;
}

/** A search that finds nobody where the rep looks: how many it finds in the other stages, one press away. */
export function FoundElsewhere({ segment, search, onAll }: FoundElsewhereProps) {
  const isNarrow = segment !== 'all';
  const everywhere = useListedContacts({ segment: 'all', search, order: 'latest', limit: COUNTED + 1 });
  const found = isNarrow ? everywhere?.rows.length : 0;
  if (found === undefined) return null;
  if (found === 0) return <EmptyState title="Nobody found">Try fewer letters or filters.</EmptyState>;
  const number = found > COUNTED ? `more than ${COUNTED}` : found;
  return (
    <EmptyState title={segment === 'lead' ? 'No lead found' : 'No prospect found'}>
      <p>{number} in other stages.</p>
      <Button look="primary" onClick={onAll}>
        Show under “All”
      </Button>
    </EmptyState>
  );
}
