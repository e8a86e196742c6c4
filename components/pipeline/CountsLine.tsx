import { useLiveQuery } from 'dexie-react-hooks';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';

/** How many leads and prospects there are. */
export function CountsLine() {
  const counts = useLiveQuery(() => pipelineCounts());
  if (!counts) return null;
  return (
    <p className="border-t border-line bg-raised px-3 py-2 text-small text-dim">
      {counts.lead.toLocaleString()} {counts.lead === 1 ? 'lead' : 'leads'}, {counts.prospect.toLocaleString()}{' '}
      {counts.prospect === 1 ? 'prospect' : 'prospects'}
    </p>
  );
}
