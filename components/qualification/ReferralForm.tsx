import type { BuyingRole } from '@/storage/model/buying-role';
import type { Contact } from '@/storage/model/contact';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { type Referral, useReferral } from './useReferral';

interface ReferralFormProps {
  /** Who named the right stakeholder. */
  contact: Contact;
  /** Whom a message names. */
  named?: { name?: string | undefined; email?: string | undefined } | undefined;
  onClose: () => void;
}

const EMPTY: Referral = { name: '', email: '', jobTitle: '', keepAs: '' };

/** Who says themselves that another one decides is listened to; a message that names a substitute says nothing of it. */
function firstDraft({ buyingRole }: Contact, named: ReferralFormProps['named']): Referral {
  if (named) return { ...EMPTY, name: named.name ?? '', email: named.email ?? '' };
  return { ...EMPTY, keepAs: buyingRole ? '' : 'influencer' };
}

/** Saves the person who can decide as a lead that this contact referred. */
export function ReferralForm({ contact, named, onClose }: ReferralFormProps) {
  const key = named?.email ?? named?.name;
  const [draft = firstDraft(contact, named), keep, drop] = useDraft<Referral>(
    `${contact.id}:referral${key ? `:${key}` : ''}`,
  );
  const name = draft.name.trim();
  const { save, busy, failure } = useReferral(contact);
  const close = () => {
    drop();
    onClose();
  };
  return (
    <Form
      title="The right stakeholder"
      submit="Save as lead"
      busy={busy}
      disabled={!name}
      onSubmit={async () => {
        if (await save(draft)) close();
      }}
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
      <SelectField
        label={`Keep ${contact.name} as`}
        options={keepOptions(contact)}
        value={draft.keepAs}
        onChange={(keepAs) => keep({ ...draft, keepAs })}
      />
      <FailureAlert failure={failure} />
    </Form>
  );
}

/** Who cannot decide may still argue for it, or be listened to. */
function keepOptions({ buyingRole }: Contact): { value: BuyingRole | ''; label: string }[] {
  return [
    { value: '', label: buyingRole ? `${BUYING_ROLE_WORDS[buyingRole]}, as before` : 'No role' },
    ...(['champion', 'influencer'] as const).map((value) => ({ value, label: BUYING_ROLE_WORDS[value] })),
  ];
}
