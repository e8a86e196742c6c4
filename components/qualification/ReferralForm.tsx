import { saveReferral } from '@/storage/commands/save-referral';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';

interface ReferralFormProps {
  /** Who named the right stakeholder. */
  contactId: ContactId;
  onClose: () => void;
}

const EMPTY = { name: '', email: '', jobTitle: '' };

/** Saves the person who can decide as a lead that this contact referred. */
export function ReferralForm({ contactId, onClose }: ReferralFormProps) {
  const [draft = EMPTY, keep, drop] = useDraft<typeof EMPTY>(`${contactId}:referral`);
  const { run, busy, failure } = useCommand();
  const name = draft.name.trim();
  const [email, jobTitle] = [draft.email.trim(), draft.jobTitle.trim()];
  const close = () => {
    drop();
    onClose();
  };
  const save = async () => {
    const saved = await run(
      () =>
        saveReferral({
          fromContactId: contactId,
          name,
          ...(email ? { email } : {}),
          ...(jobTitle ? { jobTitle } : {}),
        }),
      ({ eventId }) => ({ text: `${name} is saved as a lead`, ...(eventId ? { undo: [eventId] } : {}) }),
    );
    if (saved) close();
  };
  return (
    <Form
      title="The right stakeholder"
      submit="Save as lead"
      busy={busy}
      disabled={!name}
      onSubmit={save}
      onCancel={close}
    >
      <TextField
        label="Name"
        maxLength={300}
        value={draft.name}
        onChange={(value) => keep({ ...draft, name: value })}
      />
      <TextField
        label="Mail address (optional)"
        type="email"
        maxLength={320}
        value={draft.email}
        onChange={(value) => keep({ ...draft, email: value })}
      />
      <TextField
        label="Job title (optional)"
        maxLength={300}
        value={draft.jobTitle}
        onChange={(value) => keep({ ...draft, jobTitle: value })}
      />
      <FailureAlert failure={failure} />
    </Form>
  );
}
