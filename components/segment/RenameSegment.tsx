import { useState } from 'react';
import { saveSegment } from '@/storage/commands/save-segment';
import { foldedText } from '@/storage/model/search-words';
import type { Segment } from '@/storage/model/segment';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';

interface RenameSegmentProps {
  segment: Segment;
  segments: readonly Segment[];
  onClose: () => void;
}

/** Gives a search that was kept another name. */
export function RenameSegment({ segment, segments, onClose }: RenameSegmentProps) {
  const { id, query, pinned } = segment;
  const [name, setName] = useState(segment.name);
  const { run, busy, failure } = useCommand();
  const isTaken = segments.some((one) => one.id !== id && foldedText(one.name) === foldedText(name));
  const rename = async () => {
    const kept = await run(
      () => saveSegment({ id, name, query, pinned }),
      ({ eventId }) => (eventId ? { text: `Renamed to ${name.trim()}`, undo: [eventId] } : undefined),
    );
    if (kept) onClose();
  };
  return (
    <Form
      title="Rename"
      submit="Rename"
      busy={busy}
      disabled={name.trim() === '' || isTaken}
      onSubmit={() => void rename()}
      onCancel={onClose}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={100}
        hint={isTaken ? 'There is a segment of this name.' : undefined}
        onChange={setName}
      />
      <FailureAlert failure={failure} />
    </Form>
  );
}
