import type { Contact } from '@/storage/model/contact';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { NurtureForm } from '../stage/NurtureForm';
import { ReasonForm } from '../stage/ReasonForm';
import { useStageCommands } from '../stage/useStageCommands';

interface StageStepProps {
  contact: Contact;
  step: 'nurture' | 'disqualify';
  onClose: () => void;
}

/** The way out of the funnel that suggests itself: a date to come back, or a reason for good. */
export function StageStep({ contact, step, onClose }: StageStepProps) {
  const { nurture, move, busy } = useStageCommands(contact);
  const draftKey = `${contact.id}:day-${step}`;
  if (step === 'nurture') {
    return (
      <NurtureForm
        draftKey={draftKey}
        busy={busy}
        theirZone={zoneOfContact(contact)?.zone}
        onSubmit={nurture}
        onCancel={onClose}
      />
    );
  }
  return (
    <ReasonForm
      draftKey={draftKey}
      title="Disqualify"
      submit="Disqualify"
      suggested="Not interested"
      busy={busy}
      onSubmit={(reason) => move('disqualified', reason)}
      onCancel={onClose}
    />
  );
}
