import { useState } from 'react';
import { saveSegment } from '@/storage/commands/save-segment';
import { foldedText } from '@/storage/model/search-words';
import type { Segment } from '@/storage/model/segment';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';

interface SaveSearchProps {
  /** The search that is kept. */
  query: string;
  segments: readonly Segment[];
  onClose: () => void;
}

/** Keeps a search under a name. Under the name of another segment it takes the place of what that one looked for. */
export function SaveSearch({ query, segments, onClose }: SaveSearchProps) {
  const [name, setName] = useState('');
  const [pinned, setPinned] = useState(true);
  const { run, busy, failure } = useCommand();
  const same = segments.find((segment) => foldedText(segment.name) === foldedText(name));
  const save = async () => {
    const kept = await run(
      () => saveSegment({ ...(same && { id: same.id }), name: same?.name ?? name, query, pinned }),
      ({ eventId }) => ({ text: `${name.trim()} is saved`, ...(eventId && { undo: [eventId] }) }),
    );
    if (kept) onClose();
  };
  return (
    <Form
      title="Save this search"
      submit={same ? 'Replace' : 'Save'}
      busy={busy}
      disabled={name.trim() === ''}
      onSubmit={() => void save()}
      onCancel={onClose}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={100}
        hint={same ? 'There is a segment of this name: it will look for this instead.' : undefined}
        onChange={setName}
      />
      <Switch label="Pinned beside the views" on={pinned} onToggle={setPinned} />
      <FailureAlert failure={failure} />
    </Form>
  );
}
