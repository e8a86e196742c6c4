import type { ContactId } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { LogFields } from './LogFields';
import type { LogDraft } from './log-draft';
import { useLogDraft } from './useLogDraft';

interface LogFormProps {
  contactId: ContactId;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  onClose: () => void;
}

/** Logs a call, a meeting, a message or a sign of interest by hand. */
export function LogForm({ contactId, draft, onDraft, onClose }: LogFormProps) {
  const { save, busy, failure } = useLogDraft(contactId);
  const submit = async () => {
    if (await save(draft)) onClose();
  };
  return (
    <Form title="What happened" submit="Log interaction" busy={busy} onSubmit={submit} onCancel={onClose}>
      <LogFields contactId={contactId} draft={draft} onDraft={onDraft} />
      <FailureAlert failure={failure} />
    </Form>
  );
}
