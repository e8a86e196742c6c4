import type { Criterion } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/TextArea';
import { EvidenceField } from './EvidenceField';
import type { Evidence } from './evidence';
import type { AnswerSource } from './useAnswer';

/** Of a note on an answer, in characters. */
const LONGEST = 2_000;

interface AnswerDetailsProps {
  contactId: ContactId;
  criterion: Criterion;
  saved: AnswerSource;
  evidence: Evidence;
  busy: boolean;
  /** True when it was saved; otherwise what was typed stays. */
  onSave: (source: AnswerSource) => Promise<boolean>;
  onClose: () => void;
}

/** Why a criterion was answered as it was, and the interaction that says so. */
export function AnswerDetails({ contactId, criterion, saved, evidence, busy, onSave, onClose }: AnswerDetailsProps) {
  const [draft = saved, keep, drop] = useDraft<AnswerSource>(`${contactId}:${criterion}`);
  const close = () => {
    drop();
    onClose();
  };
  const save = async () => {
    if (await onSave({ ...draft, note: draft.note?.trim() })) close();
  };
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        autoFocus
        label="Note"
        rows={2}
        maxLength={LONGEST}
        value={draft.note ?? ''}
        onChange={(note) => keep({ ...draft, note })}
      />
      <EvidenceField
        contactId={contactId}
        evidence={evidence}
        value={draft.evidenceId}
        onChange={(evidenceId) => keep({ ...draft, evidenceId })}
      />
      <div className="flex gap-1.5">
        <Button size="small" look="primary" disabled={busy || (draft.note?.length ?? 0) > LONGEST} onClick={save}>
          Save note
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
