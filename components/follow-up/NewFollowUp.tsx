import { useState } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { type ChosenDue, DueChoice } from '../when/DueChoice';
import { useTheirZone } from '../when/useTheirZone';
import { useFollowUpCommands } from './useFollowUpCommands';

interface NewFollowUpProps {
  contactId: ContactId;
  /** Without an open follow-up the dates are offered at once. */
  isFirst: boolean;
}

/** Sets a follow-up: what for, then when. */
export function NewFollowUp({ contactId, isFirst }: NewFollowUpProps) {
  const [asked, setAsked] = useState(false);
  const [note = '', keepNote, dropNote] = useDraft<string>(`${contactId}:follow-up`);
  const { set, busy, failure } = useFollowUpCommands();
  const theirZone = useTheirZone(contactId);
  const setFor = async (_: number, due: ChosenDue) => {
    if (!(await set(contactId, due, note.trim() || undefined))) return;
    dropNote();
    setAsked(false);
  };
  if (!isFirst && !asked) {
    return (
      <Button look="quiet" size="small" className="-ms-2 self-start" onClick={() => setAsked(true)}>
        Set another
      </Button>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <DueChoice label="Set a follow-up" busy={busy} theirZone={theirZone} takesRepeat onChoose={setFor} />
      <TextField label="What for (optional)" value={note} maxLength={2_000} onChange={keepNote} />
      <FailureAlert failure={failure} />
    </div>
  );
}
