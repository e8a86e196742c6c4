import type { Check } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/TextArea';

interface CheckNoteProps {
  contactId: ContactId;
  check: Check;
  saved: string;
  busy: boolean;
  /** True when it was saved; otherwise what was typed stays. */
  onSave: (note: string) => Promise<boolean>;
  onClose: () => void;
}

/** Why a check was answered as it was. */
export function CheckNote({ contactId, check, saved, busy, onSave, onClose }: CheckNoteProps) {
  const [note = saved, keep, drop] = useDraft<string>(`${contactId}:${check}`);
  const close = () => {
    drop();
    onClose();
  };
  const save = async () => {
    if (await onSave(note.trim())) close();
  };
  return (
    <div className="flex flex-col gap-2">
      <TextArea autoFocus label="Note" rows={2} maxLength={2_000} value={note} onChange={keep} />
      <div className="flex gap-1.5">
        <Button size="small" look="primary" disabled={busy} onClick={save}>
          Save note
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
