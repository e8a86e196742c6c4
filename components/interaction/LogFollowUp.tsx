import { X } from 'lucide-react';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import type { LogDraft } from './log-draft';

interface LogFollowUpProps {
  followUp: LogDraft['followUp'];
  onChange: (followUp: LogDraft['followUp']) => void;
}

/** The follow-up that is set together with what happened; nothing where none is suggested. */
export function LogFollowUp({ followUp, onChange }: LogFollowUpProps) {
  if (!followUp) return null;
  return (
    <fieldset className="flex flex-col gap-2 rounded-md border border-line p-2">
      <legend className="sr-only">Follow-up</legend>
      <div className="flex items-end gap-1">
        <TextField
          label="Follow-up on"
          type="datetime-local"
          required
          value={followUp.at}
          onChange={(at) => onChange({ ...followUp, at })}
        />
        <IconButton label="Without a follow-up" icon={<X size={15} />} onClick={() => onChange(undefined)} />
      </div>
      <TextField
        label="What for"
        value={followUp.note}
        maxLength={2_000}
        onChange={(note) => onChange({ ...followUp, note })}
      />
    </fieldset>
  );
}
