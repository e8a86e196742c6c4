import { useDraft } from '../draft/useDraft';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';

interface ReasonFormProps {
  /** Under which an unsaved reason is kept. */
  draftKey: string;
  /** What stands there at first. */
  suggested?: string | undefined;
  title: string;
  submit: string;
  busy: boolean;
  /** True when it was carried out; otherwise what was typed stays. */
  onSubmit: (reason: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks why, and does not go on without an answer. */
export function ReasonForm({ draftKey, suggested = '', title, submit, busy, onSubmit, onCancel }: ReasonFormProps) {
  const [reason = suggested, keep, drop] = useDraft<string>(draftKey);
  const close = () => {
    drop();
    onCancel();
  };
  const send = async () => {
    if (await onSubmit(reason.trim())) close();
  };
  return (
    <Form title={title} submit={submit} busy={busy} disabled={!reason.trim()} onSubmit={send} onCancel={close}>
      <TextArea label="Reason" rows={2} maxLength={2_000} value={reason} onChange={keep} />
    </Form>
  );
}
