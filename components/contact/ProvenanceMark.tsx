import type { Provenance } from '@/storage/model/contact';
import { Badge } from '../ui/Badge';
import { exactTime } from '../ui/time-words';

/** Says that the rep typed a value (a page never overwrites it then), or in the tooltip which source on the page said it. */
export function ProvenanceMark({ provenance }: { provenance: Provenance | undefined }) {
  if (!provenance) return null;
  const when = exactTime(provenance.at);
  if (provenance.origin === 'typed') {
    return (
      <span className="py-1">
        <Badge title={`You typed it, ${when}. A page does not overwrite it.`}>typed</Badge>
      </span>
    );
  }
  return (
    <span className="py-1 text-small text-dim" title={`Read from the page (${provenance.source}), ${when}`}>
      read
    </span>
  );
}
