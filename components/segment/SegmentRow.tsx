import { Pin, PinOff, SquarePen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { removeSegment } from '@/storage/commands/remove-segment';
import { saveSegment } from '@/storage/commands/save-segment';
import type { Segment } from '@/storage/model/segment';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import { RenameSegment } from './RenameSegment';

interface SegmentRowProps {
  segment: Segment;
  segments: readonly Segment[];
  /** How many it finds; missing until it is known. */
  count: number | undefined;
  address: string;
}

/** One search that was kept: the way to it, and to another name, the pin and the bin. */
export function SegmentRow({ segment, segments, count, address }: SegmentRowProps) {
  const [renaming, setRenaming] = useState(false);
  const { run, busy, failure } = useCommand();
  const { id, name, query, pinned } = segment;
  const pin = () =>
    run(
      () => saveSegment({ id, name, query, pinned: !pinned }),
      ({ eventId }) => ({
        text: pinned ? `${name} is not pinned any more` : `${name} is pinned`,
        undo: eventId ? [eventId] : [],
      }),
    );
  const remove = () =>
    run(
      () => removeSegment(id),
      ({ eventId }) => ({ text: `${name} is removed`, undo: [eventId] }),
    );
  return (
    <li className="flex flex-col gap-1 border-t border-line px-2 py-1 first:border-t-0">
      {renaming ? (
        <RenameSegment segment={segment} segments={segments} onClose={() => setRenaming(false)} />
      ) : (
        <div className="flex items-center gap-2">
          <a href={address} className="flex min-w-0 flex-1 flex-col rounded py-0.5 hover:underline">
            <Foreign text={name} className="truncate font-medium" />
            <Foreign text={query || 'everybody'} className="truncate text-small text-dim" />
          </a>
          <span className="text-small text-dim">{count?.toLocaleString()}</span>
          <IconButton
            label={pinned ? `Unpin ${name}` : `Pin ${name}`}
            icon={pinned ? <PinOff size={14} /> : <Pin size={14} />}
            disabled={busy}
            onClick={() => void pin()}
          />
          <IconButton label={`Rename ${name}`} icon={<SquarePen size={14} />} onClick={() => setRenaming(true)} />
          <IconButton
            label={`Remove ${name}`}
            icon={<Trash2 size={14} />}
            disabled={busy}
            onClick={() => void remove()}
          />
        </div>
      )}
      <FailureAlert failure={failure} />
    </li>
  );
}
